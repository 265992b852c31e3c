using Conduct.App.Data;
using Conduct.App.Features.Cases;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Cases;

public sealed class StartCaseDraftTests
{
    [Theory, BothDatabases]
    public async Task StartCaseDraft_ByAnOfficer_MakesAnEmptyDraftOfTheirs(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.SetAsync(provider, CaseStatus.Filed);
        var id = NewId.Next();

        await stage.RunAsync(new StartCaseDraft(id)).ShouldBeDone();

        var made = await stage.Host.ReadAsync(async db => await db.CaseFiles.FindAsync(id));
        Assert.Equal((CaseStatus.Draft, 0, stage.Hr.EmployeeId!.Value), (made!.Status, made.Draft!.Revision, made.Drafted.EmployeeId));
    }

    [Fact]
    public async Task StartCaseDraft_ByAManager_IsForbidden()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Filed);

        await stage.RunAsync(new StartCaseDraft(NewId.Next()), stage.Company.As(stage.Company.BranchManager)).ShouldBeForbidden();
    }

    [Fact]
    public async Task StartCaseDraft_ByAnOfficerWhoIsNoEmployee_IsRefused()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Filed);
        var bare = new Actor(NewId.Next(), null, "bare", stage.Hr.Grants, new HashSet<Guid>());

        await stage.RunAsync(new StartCaseDraft(NewId.Next()), bare).ShouldBeRefused(KernelRules.ActorIsNoEmployee);
    }
}
