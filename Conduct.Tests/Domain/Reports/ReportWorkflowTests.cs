using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Reports;

public sealed class ReportWorkflowTests
{
    [Fact]
    public void Table_EveryCell_IsAsDescribed() => ReportWorkflow.Table.ShouldBe("""
        Received: Acknowledge>Acknowledged
        Acknowledged: Assess>Triage
        Triage: AskInformation>NeedsInformation Accept>Accepted DeclareOutOfScope>OutOfScope MarkDuplicate>Duplicate
        NeedsInformation: Supplement>Triage Accept>Accepted DeclareOutOfScope>OutOfScope MarkDuplicate>Duplicate
        Accepted: Investigate>Investigating GiveFeedback>Feedback
        Investigating: Investigate>Investigating GiveFeedback>Feedback
        Feedback: Investigate>Investigating GiveFeedback>Feedback Conclude>Concluded
        OutOfScope: Conclude>Concluded
        Duplicate: Conclude>Concluded
        Concluded: Reopen>Triage Anonymise>Anonymised
        """);

    public static MatrixTheoryData<ReportStatus, ReportAction> Cells => new(
        [.. Enum.GetValues<ReportStatus>().Where(status => status != ReportStatus.Anonymised)],
        [.. Enum.GetValues<ReportAction>().Where(action => ReportWorkflow.IsPlain(action) || action is ReportAction.MarkDuplicate or ReportAction.Investigate)]);

    [Theory, MemberData(nameof(Cells))]
    public void Report_EveryStepInEveryState_FollowsTheTable(ReportStatus status, ReportAction action)
    {
        var builder = new ReportBuilder();
        var report = builder.Build(status);
        if (ReportWorkflow.Table.Moves.TryGetValue((status, action), out var to))
        {
            builder.Take(report, action);
            Assert.Equal(to, report.Status);
            return;
        }

        Breaks.Rule(KernelRules.WrongState, () => builder.Take(report, action));
        Assert.Equal(status, report.Status);
    }

    [Fact]
    public void StepsOfTheirOwn_AreNoPlainOnes()
    {
        var report = new ReportBuilder().Build(ReportStatus.Feedback);

        Breaks.Rule(KernelRules.WrongState, () => report.Take(ReportAction.Conclude, "办结", Company.Today, Actors.Compliance, Company.Now));
    }
}
