using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Training;

public sealed class StandingAssignmentTests
{
    private readonly Company _company = new();
    private readonly Course _course = CourseBuilder.Published();

    [Fact]
    public void Make_NeedsACompleteAudience()
    {
        Breaks.Rule(TrainingRules.AudienceIncomplete, () => Make(StandingAudience.Unit));
        Breaks.Rule(TrainingRules.AudienceIncomplete, () => Make(StandingAudience.Post, post: " "));
        Breaks.Rule(TrainingRules.AudienceIncomplete, () => Make(StandingAudience.NewJoiners));
        Breaks.Rule(TrainingRules.DaysWrong, () => Make(StandingAudience.Everyone, days: 0));
        Breaks.Rule(TrainingRules.DaysWrong, () => Make(StandingAudience.Everyone, days: 366));
        var branchHr = Actors.With(Role.HrOfficer, _company.Branch.Id);
        Breaks.Rule(TrainingRules.AudienceBeyondReach, () => Make(StandingAudience.Everyone, actor: branchHr));
        Breaks.Rule(TrainingRules.AudienceBeyondReach, () => Make(StandingAudience.Unit, _company.OtherBranch.Id, actor: branchHr));
        Assert.True(Make(StandingAudience.Everyone, _company.Branch.Id, actor: branchHr).IsActive);
        Breaks.Rule(TrainingRules.CourseNotPublished, () =>
            StandingAssignment.Make(NewId.Next(), CourseBuilder.Draft(), StandingAudience.Everyone, null, null, null, 30, Actors.Compliance, Company.Now));
    }

    [Fact]
    public void Covers_WhoBelongsToTheAudience()
    {
        var everyone = Make(StandingAudience.Everyone);
        var branch = Make(StandingAudience.Unit, _company.Branch.Id);
        var post = Make(StandingAudience.Post, post: _company.Zhang.Post);
        var otherPost = Make(StandingAudience.Post, post: "出纳");
        HashSet<Guid> units = [_company.Branch.Id];

        Assert.True(everyone.Covers(_company.Zhang, units, Company.Today));
        Assert.False(everyone.Covers(_company.Zhang, units, _company.Zhang.EnteredOn.AddDays(-1)));
        Assert.Equal((true, false), (branch.Covers(_company.Zhang, units, Company.Today), branch.Covers(_company.HrOfficer, units, Company.Today)));
        Assert.Equal((true, false), (post.Covers(_company.Zhang, units, Company.Today), otherPost.Covers(_company.Zhang, units, Company.Today)));
    }

    [Fact]
    public void Covers_NewJoinersOfTheLastDays()
    {
        var joiners = Make(StandingAudience.NewJoiners, joined: 30);
        var entered = _company.Zhang.EnteredOn;

        Assert.True(joiners.Covers(_company.Zhang, new HashSet<Guid>(), entered));
        Assert.True(joiners.Covers(_company.Zhang, new HashSet<Guid>(), entered.AddDays(30)));
        Assert.False(joiners.Covers(_company.Zhang, new HashSet<Guid>(), entered.AddDays(31)));
    }

    [Fact]
    public void AssignTo_TellsWhereItCameFromUntilItEnds()
    {
        var joiners = Make(StandingAudience.NewJoiners, joined: 30);
        var training = joiners.AssignTo(_company.Zhang, _course, Company.Today, Actor.System, Company.Now);
        Assert.Equal((AssignmentSource.NewJoiner, joiners.Id, Company.Today.AddDays(30)), (training.Source, training.StandingId!.Value, training.DueOn));

        joiners.End(_course, Actors.Compliance, Company.Now);
        Breaks.Rule(TrainingRules.StandingEnded, () => joiners.AssignTo(_company.Zhang, _course, Company.Today, Actor.System, Company.Now));
        Breaks.Rule(TrainingRules.StandingEnded, () => joiners.End(_course, Actors.Compliance, Company.Now));
    }

    private StandingAssignment Make(StandingAudience audience, Guid? unit = null, string? post = null, int? joined = null, int days = 30, Actor? actor = null) =>
        StandingAssignment.Make(NewId.Next(), _course, audience, unit, post, joined, days, actor ?? Actors.Compliance, Company.Now);
}
