using Conduct.Domain.Kernel;
using Conduct.Domain.Reviews;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Reviews;

public sealed class ReviewWorkflowTests
{
    private static readonly Dictionary<ReviewAction, Action<ReviewBuilder>> Moves = new()
    {
        [ReviewAction.Write] = one => one.Review.SaveDraft(ReviewBuilder.Text, one.Author, Company.Now),
        [ReviewAction.Submit] = one => one.Submit(ReviewBuilder.TextAbout("补充：当天由客户付款，金额为六十八元。")),
        [ReviewAction.Accept] = one => one.Review.Accept(one.Decision.Decision, null, one.Hr, Company.Now),
        [ReviewAction.Return] = one => one.Return(),
        [ReviewAction.Extend] = one => one.Review.Extend(one.Review.DueOn.AddDays(1), "出差", one.Hr, Company.Now),
        [ReviewAction.Decline] = one => one.Review.RecordRefusal("本人拒绝", one.Hr, Company.Now),
        [ReviewAction.Waive] = one => one.Review.Waive(one.Decision.Decision, "理由", one.Hr, Company.Now),
        [ReviewAction.Cancel] = one => one.Review.Cancel(one.Decision.Decision, "理由", one.Hr, Company.Now),
    };

    public static MatrixTheoryData<ReviewStatus, ReviewAction> Cells => new(Enum.GetValues<ReviewStatus>(), [.. Moves.Keys]);

    [Fact]
    public void Table_EveryCell_IsAsDescribed() => ReviewWorkflow.Table.ShouldBe("""
        Assigned: Write>Drafting Extend>Assigned Decline>Declined Waive>Waived Cancel>Cancelled
        Drafting: Write>Drafting Submit>Submitted Extend>Drafting Decline>Declined Waive>Waived Cancel>Cancelled
        Submitted: Accept>Accepted Return>Returned Waive>Waived Cancel>Cancelled
        Returned: Write>Drafting Extend>Returned Decline>Declined Waive>Waived Cancel>Cancelled
        Declined: Write>Drafting Waive>Waived Cancel>Cancelled
        """);

    [Theory, MemberData(nameof(Cells))]
    public void Review_EveryMoveInEveryStatus_FollowsTheTable(ReviewStatus status, ReviewAction action)
    {
        var one = new ReviewBuilder();
        one.Build(status);

        // Handing in writes the last draft first, so it is open wherever writing is.
        var open = ReviewWorkflow.Table.Allows(status, action == ReviewAction.Submit ? ReviewAction.Write : action);
        if (!open)
        {
            Breaks.Rule(KernelRules.WrongState, () => Moves[action](one));
            Assert.Equal(status, one.Review.Status);
            return;
        }

        Moves[action](one);
        Assert.Equal(action == ReviewAction.Submit ? ReviewStatus.Submitted : ReviewWorkflow.Table.Next(status, action), one.Review.Status);
    }

    [Fact]
    public void Owed_IsTheTextThatIsNotHandedInYet() =>
        Assert.Equal([ReviewStatus.Assigned, ReviewStatus.Drafting, ReviewStatus.Returned], ReviewWorkflow.Owed.Order());
}
