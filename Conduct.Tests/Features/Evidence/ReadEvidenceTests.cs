using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Features.Evidence;
using Conduct.Domain.Cases;
using Conduct.Tests.Features.Cases;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Evidence;

public sealed class ReadEvidenceTests
{
    [Theory, BothDatabases]
    public async Task ReadEvidence_ByTheManagerOfTheUnit_StandsInTheTimeline(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.SetAsync(provider, CaseStatus.Filed);

        await stage.RunAsync(Of(stage), stage.Company.As(stage.Company.BranchManager)).ShouldBeDone();

        Assert.Equal(AuditKinds.ReadingEvidence, (await stage.AuditAsync())[0]);
    }

    [Fact]
    public async Task ReadEvidence_ByAnEmployee_IsForbidden()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Filed);

        await stage.RunAsync(Of(stage), stage.Company.As(stage.Company.Zhang)).ShouldBeForbidden();
    }

    [Fact]
    public async Task ReadEvidence_ByTheManagerOfAnotherUnit_IsNotFoundAndNotAudited()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Filed);

        await stage.RunAsync(Of(stage), stage.Company.As(stage.Company.OtherManager)).ShouldBeNotFound();

        Assert.DoesNotContain(AuditKinds.ReadingEvidence, await stage.AuditAsync());
    }

    [Fact]
    public async Task ReadEvidence_ByAManagerWhoIsNamed_IsNotFound()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Filed);
        var named = stage.Company.As(stage.Company.BranchManager).RecusedFrom(stage.Id);

        await stage.RunAsync(Of(stage), named).ShouldBeNotFound();
    }

    private static ReadEvidence Of(CaseStage stage) => new(stage.Built.Evidence[0].Id);
}
