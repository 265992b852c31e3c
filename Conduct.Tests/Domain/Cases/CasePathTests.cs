using Conduct.Domain.Cases;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Cases;

public sealed class CasePathTests
{
    [Theory]
    [InlineData(CaseStatus.Draft, "[Draft] Filed Investigating StatementPending Findings DecisionPending Decided InExecution Closed Archived")]
    [InlineData(CaseStatus.Filed, "Draft+ [Filed] Investigating StatementPending Findings DecisionPending Decided InExecution Closed Archived")]
    [InlineData(CaseStatus.Findings, "Draft+ Filed+ Investigating+ StatementPending+ [Findings] DecisionPending Decided InExecution Closed Archived")]
    [InlineData(CaseStatus.InExecution, "Draft+ Filed+ Investigating+ StatementPending+ Findings+ DecisionPending+ Decided+ [InExecution] Closed Archived")]
    [InlineData(CaseStatus.Closed, "Draft+ Filed+ Investigating+ StatementPending+ Findings+ DecisionPending+ Decided+ InExecution+ [Closed] Archived")]
    [InlineData(CaseStatus.Suspended, "Draft+ Filed+ [Suspended] Investigating StatementPending Findings DecisionPending Decided InExecution Closed Archived")]
    [InlineData(CaseStatus.Reopened, "Draft+ Filed+ [Reopened] Investigating StatementPending Findings DecisionPending Decided InExecution Closed Archived")]
    [InlineData(CaseStatus.NotAccepted, "Draft+ Filed+ [NotAccepted] Archived")]
    [InlineData(CaseStatus.NoAction, "Draft+ Filed+ Investigating+ StatementPending+ Findings+ [NoAction] Archived")]
    [InlineData(CaseStatus.Withdrawn, "Draft+ Filed+ [Withdrawn] Archived")]
    [InlineData(CaseStatus.Archived, "Draft+ Filed+ [Archived]")]
    public void Path_AtEachStatus_ShowsWhatWasAndWhatIsToCome(CaseStatus status, string path) => Assert.Equal(path, Written(new CaseFileBuilder().Build(status)));

    [Fact]
    public void Path_WithdrawnLater_ShowsHowFarItCame()
    {
        var builder = new CaseFileBuilder();
        var caseFile = builder.Build(CaseStatus.StatementPending);
        caseFile.ChangeStatus(CaseAction.Withdraw, "投诉人撤回", builder.Hr, Company.Now);

        Assert.Equal("Draft+ Filed+ Investigating+ StatementPending+ [Withdrawn] Archived", Written(caseFile));
    }

    [Fact]
    public void Path_ArchivedAfterClosing_WentAllTheWay()
    {
        var builder = new CaseFileBuilder();
        var caseFile = builder.Build(CaseStatus.Closed);
        caseFile.ChangeStatus(CaseAction.Archive, "年度归档", builder.Hr, Company.Now);

        Assert.EndsWith("InExecution+ Closed+ [Archived]", Written(caseFile), StringComparison.Ordinal);
    }

    [Fact]
    public void Path_EveryStatus_StandsOnItOnce() => Assert.All(Enum.GetValues<CaseStatus>(), status =>
        Assert.Equal(status, Assert.Single(CasePath.Of(new CaseFileBuilder().Build(status)), stage => stage.Progress == StageProgress.Current).Status));

    private static string Written(CaseFile caseFile) => string.Join(' ', CasePath.Of(caseFile).Select(stage => stage.Progress switch
    {
        StageProgress.Done => $"{stage.Status}+",
        StageProgress.Current => $"[{stage.Status}]",
        StageProgress.ToCome => $"{stage.Status}",
    }));
}
