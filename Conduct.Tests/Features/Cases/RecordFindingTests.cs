using Conduct.App.Data;
using Conduct.App.Features.Cases;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Cases;

public sealed class RecordFindingTests() : VersionedCaseCommandTests(CaseStatus.Findings)
{
    [Fact]
    public async Task RecordFinding_SubstantiatedWithoutEvidence_IsRefused()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Findings);

        await stage.RunAsync(Of(stage, stage.Version, [])).ShouldBeRefused(CaseRules.EvidenceMissing);
    }

    [Theory, BothDatabases]
    public async Task RecordFinding_TheSameForOthers_IsOneAct_AndEachCanBeChanged(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.SetAsync(provider, CaseStatus.Findings, builder => builder.WithSubject(builder.Company.Zhang).WithSubject(builder.Company.Li));
        var li = stage.Built.Subjects.Single(subject => subject.EmployeeId == stage.Company.Li.Id);

        await stage.RunAsync(Of(stage, stage.Version, [stage.Built.Evidence[0].Id]) with { Also = [new(li.Id, li.Allegations[0].Id)] }).ShouldBeDone();
        Assert.All((await stage.LoadAsync()).Subjects, subject => Assert.Equal(Finding.Substantiated, subject.Allegations[0].Finding));
        await stage.RunAsync(new RecordFinding(stage.Id, stage.Version + 1, li.Id, li.Allegations[0].Id, Finding.Inconclusive, null, [])).ShouldBeDone();

        Assert.Equal(
            [(stage.Company.Zhang.Id, Finding.Substantiated), (stage.Company.Li.Id, Finding.Inconclusive)],
            (await stage.LoadAsync()).Subjects.OrderBy(subject => subject.StaffNumber).Select(subject => (subject.EmployeeId, subject.Allegations[0].Finding!.Value)));
    }

    private static RecordFinding Of(CaseStage stage, int version, Guid[] evidence)
    {
        var subject = stage.Built.Subjects[0];
        return new(stage.Id, version, subject.Id, subject.Allegations[0].Id, Finding.Substantiated, "照片与陈述一致。", evidence);
    }

    protected override Task<Outcome> RunAsync(CaseStage stage, Actor actor, int version) =>
        stage.RunAsync(Of(stage, version, [stage.Built.Evidence[0].Id]), actor);

    protected override void AssertDone(CaseFile caseFile, IReadOnlyList<string> audit)
    {
        Assert.Equal(Finding.Substantiated, caseFile.Subjects[0].Allegations[0].Finding);
        Assert.Equal([caseFile.Evidence[0].Id], caseFile.Subjects[0].Allegations[0].EvidenceIds);
        Assert.Equal(nameof(FindingRecorded), audit[0]);
    }
}
