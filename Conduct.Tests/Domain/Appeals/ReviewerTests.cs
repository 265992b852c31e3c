using Conduct.Domain.Appeals;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Appeals;

/// <summary>Who judges an appeal: by the people the approval asks too, without those who had a hand in it, and moved on as rule 27 has it.</summary>
public sealed class ReviewerTests
{
    private static readonly Guid Branch = NewId.Next();
    private static readonly Guid Parent = NewId.Next();
    private static readonly Guid Head = NewId.Next();
    private static readonly Guid Compliance = NewId.Next();

    [Fact]
    public void Pick_TakesTheNearestManagerAbove_ThenCompliance_ThenNobody()
    {
        Assert.Equal(Parent, Pick()!.EmployeeId);
        Assert.Equal(Head, Pick(Parent)!.EmployeeId);
        Assert.Equal((Compliance, Role.Compliance), (Pick(Parent, Head)!.EmployeeId, Pick(Parent, Head)!.Role));
        Assert.Null(Pick(Parent, Head, Compliance));
    }

    [Fact]
    public void PassOn_GivesItToTheNext_OrWaitsForSomebody_AndSaysSoOnce()
    {
        var one = UnderReview();
        one.Appeal.TakeRecorded();
        void PassOn(AppealReviewer? reviewer) => one.Appeal.PassOn(one.Decision.CaseFile, one.Decision.Decision, reviewer, "韩梅", Actor.System, Company.Now);

        PassOn(null);
        PassOn(null);
        Assert.Equal((AppealStatus.Accepted, null, Company.Now), (one.Appeal.Status, one.Appeal.ReviewerId, one.Appeal.NobodySince));
        Assert.Single(one.Appeal.Recorded, entry => entry.Happened is AppealReviewerMissing);

        PassOn(new(one.Decision.Company.SecondHrOfficer.Id, Role.Compliance, "总公司"));
        Assert.Equal((AppealStatus.UnderReview, 2, null), (one.Appeal.Status, one.Appeal.Turn, one.Appeal.NobodySince));
        PassOn(new(one.Decision.Company.OtherManager.Id, Role.Manager, "江北分公司"));
        Assert.Equal((one.Decision.Company.OtherManager.Id, 3), (one.Appeal.ReviewerId, one.Appeal.Turn));
    }

    [Fact]
    public void PassOn_OfWhatIsNotWithAReviewer_IsRefused()
    {
        var one = UnderReview();
        one.Judge(AppealStatus.Upheld);

        Breaks.Rule(KernelRules.WrongState, () => one.Appeal.PassOn(one.Decision.CaseFile, one.Decision.Decision, null, null, Actor.System, Company.Now));
    }

    private static AppealReviewer? Pick(params Guid[] barred) => AppealReviewer.Pick(
        [new(NewId.Next(), "分公司", [Branch]), new(NewId.Next(), "大区", [Parent]), new(NewId.Next(), "总公司", [Head])], [new(NewId.Next(), "总公司", [Compliance])], barred.ToHashSet());

    private static AppealBuilder UnderReview()
    {
        var cases = new CaseFileBuilder();
        var decision = new DecisionBuilder(cases, cases.Found());
        decision.Build(DecisionStatus.Effective);
        var one = new AppealBuilder(decision);
        one.Build(AppealStatus.UnderReview);
        return one;
    }
}
