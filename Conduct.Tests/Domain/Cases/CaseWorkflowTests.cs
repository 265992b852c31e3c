using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Cases;

public sealed class CaseWorkflowTests
{
    private static readonly Dictionary<CaseAction, Action<CaseFileBuilder, CaseFile>> Moves = new()
    {
        [CaseAction.File] = (cases, file) => cases.File(file),
        [CaseAction.StartInvestigation] = (cases, file) => file.StartInvestigation(cases.Hr, Company.Now),
        [CaseAction.RequestStatement] = (cases, file) => file.RequestStatement(SubjectOf(file), Company.Today, Company.Today, cases.Hr, Company.Now),
        [CaseAction.RecordStatement] = (cases, file) => Hear(cases, file),
        [CaseAction.GoStraightToFindings] = (cases, file) => file.GoStraightToFindings(cases.Hr, Company.Now),
        [CaseAction.RecordFinding] = (cases, file) =>
            file.RecordFinding(SubjectOf(file), file.Subjects.Count > 0 ? file.Subjects[0].Allegations[0].Id : default, Finding.Inconclusive, null, [], cases.Hr, Company.Now),
        [CaseAction.Close] = (cases, file) => Close(cases, file),
        [CaseAction.NotAccept] = Changed(CaseAction.NotAccept),
        [CaseAction.FindNoAction] = Changed(CaseAction.FindNoAction),
        [CaseAction.Archive] = Changed(CaseAction.Archive),
        [CaseAction.Withdraw] = Changed(CaseAction.Withdraw),
        [CaseAction.Suspend] = Changed(CaseAction.Suspend),
        [CaseAction.Resume] = Changed(CaseAction.Resume),
        [CaseAction.Reopen] = Changed(CaseAction.Reopen),
    };

    public static MatrixTheoryData<CaseStatus, CaseAction> Cells => new(Enum.GetValues<CaseStatus>(), [.. Moves.Keys]);

    [Fact]
    public void Table_EveryCell_IsAsDescribed() => CaseWorkflow.Table.ShouldBe("""
        Draft: File>Filed
        Filed: NotAccept>NotAccepted StartInvestigation>Investigating RecordStatement>Filed GoStraightToFindings>Findings Withdraw>Withdrawn
        Investigating: RequestStatement>StatementPending RecordStatement>Findings Suspend>Suspended Withdraw>Withdrawn
        StatementPending: RecordStatement>Findings Suspend>Suspended Withdraw>Withdrawn
        Findings: RecordFinding>Findings Propose>DecisionPending FindNoAction>NoAction Suspend>Suspended Withdraw>Withdrawn
        DecisionPending: RejectDecision>Findings WithdrawProposal>Findings Decide>Decided
        Decided: Serve>InExecution
        InExecution: Close>Closed Remit>Reopened
        Closed: Archive>Archived Reopen>Reopened Remit>Reopened
        NoAction: Archive>Archived Reopen>Reopened
        NotAccepted: Archive>Archived
        Withdrawn: Archive>Archived
        Suspended: Resume>Investigating Withdraw>Withdrawn
        Reopened: StartInvestigation>Investigating Withdraw>Withdrawn
        """);

    [Theory, MemberData(nameof(Cells))]
    public void Case_EveryMoveInEveryStatus_FollowsTheTable(CaseStatus status, CaseAction action)
    {
        var cases = LightCase();
        var file = At(cases, status);
        if (action == CaseAction.GoStraightToFindings && status == CaseStatus.Filed)
        {
            Hear(cases, file);
        }

        if (CaseWorkflow.Table.Moves.TryGetValue((status, action), out var to))
        {
            Moves[action](cases, file);
            Assert.Equal((to, to), (file.Status, file.Subjects[0].Status));
            return;
        }

        var refused = Assert.Throws<RuleBrokenException>(() => Moves[action](cases, file));
        Assert.Contains(refused.Code, RefusalsOf(status, action));
        Assert.Equal(status, file.Status);
    }

    [Theory]
    [InlineData(CaseStatus.Filed)]
    [InlineData(CaseStatus.Investigating)]
    [InlineData(CaseStatus.Suspended)]
    [InlineData(CaseStatus.DecisionPending)]
    [InlineData(CaseStatus.NoAction)]
    [InlineData(CaseStatus.Closed)]
    public void Propose_OutsideTheFindings_IsRefused(CaseStatus status)
    {
        var cases = LightCase();
        var file = At(cases, status);

        Assert.Throws<RuleBrokenException>(() => new DecisionBuilder(cases, file) { Measures = [MeasureDraft.Sanction(MeasureKind.OralWarning)] }.Propose());
    }

    [Theory]
    [InlineData(CaseAction.File)]
    [InlineData(CaseAction.Propose)]
    [InlineData(CaseAction.Close)]
    public void ChangeStatus_ByAMoveThatIsNoSideMove_IsRefused(CaseAction action)
    {
        var cases = LightCase();
        var file = At(cases, CaseStatus.Findings);

        Breaks.Rule(KernelRules.WrongState, () => file.ChangeStatus(action, "理由", cases.Hr, Company.Now));
    }

    [Fact]
    public void Draft_OnceFiled_IsNeitherSavedNorDiscarded()
    {
        var cases = LightCase();
        var file = At(cases, CaseStatus.Filed);

        Breaks.Rule(KernelRules.WrongState, () => file.SaveDraft(new CaseDraft()));
        Breaks.Rule(KernelRules.WrongState, () => file.DiscardDraft(cases.Hr, Company.Now));
    }

    [Fact]
    public void OpenStatusChanges_AreThoseOfTheTable()
    {
        Assert.Equal([CaseAction.NotAccept, CaseAction.Withdraw], At(LightCase(), CaseStatus.Filed).OpenStatusChanges);
        Assert.Equal([CaseAction.FindNoAction, CaseAction.Withdraw, CaseAction.Suspend], At(LightCase(), CaseStatus.Findings).OpenStatusChanges);
        Assert.Empty(At(LightCase(), CaseStatus.DecisionPending).OpenStatusChanges);
    }

    private static CaseFileBuilder LightCase()
    {
        var cases = new CaseFileBuilder();
        return cases.WithSubject(cases.Company.Zhang, PolicyBuilder.Late);
    }

    private static CaseFile At(CaseFileBuilder cases, CaseStatus status) => status == CaseStatus.Findings ? cases.Found() : cases.Build(status);

    private static Guid SubjectOf(CaseFile file) => file.Subjects.Count > 0 ? file.Subjects[0].Id : Guid.Empty;

    private static Action<CaseFileBuilder, CaseFile> Changed(CaseAction action) => (cases, file) => file.ChangeStatus(action, "理由", cases.Hr, Company.Now);

    private static void Hear(CaseFileBuilder cases, CaseFile file) =>
        file.RecordStatement(SubjectOf(file), "我承认。", StatementAttitude.Admits, Company.Today, Company.Today, cases.Hr, Company.Now);

    private static void Close(CaseFileBuilder cases, CaseFile file)
    {
        PenaltyDecision[] decisions = [.. cases.Decisions.Select(one => one.Decision)];
        foreach (var decision in decisions.Where(decision => decision.Status == DecisionStatus.Effective))
        {
            decision.CarryOut(decision.Measures[0].Id, null, cases.Hr, Company.Now);
        }

        file.Close(decisions, Company.Today.AddMonths(1), cases.Hr, Company.Now);
    }

    private static string[] RefusalsOf(CaseStatus status, CaseAction action) => (status, action) switch
    {
        (CaseStatus.Draft, CaseAction.RequestStatement or CaseAction.RecordStatement or CaseAction.RecordFinding) => [CaseRules.SubjectUnknown],
        (_, CaseAction.Close) => [CaseRules.SubjectStillOpen, KernelRules.WrongState],
        _ => [KernelRules.WrongState],
    };
}
