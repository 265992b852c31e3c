using Conduct.App.Data;
using Conduct.App.Features.Cases;
using Conduct.App.Features.Evidence;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Features.Cases;

/// <summary>A draft comes with the first thing that is entered, and goes with the last.</summary>
public sealed class EmptyDraftTests
{
    private static readonly CaseDraft Written = new() { Place = "老街面馆" };

    [Theory, BothDatabases]
    public async Task FirstContent_ByAnOfficer_MakesADraftOfTheirs(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.SetAsync(provider, CaseStatus.Filed);
        var id = NewId.Next();

        await stage.RunAsync(new SaveCaseDraft(id, Written)).ShouldBeDone();

        var made = await FindAsync(stage, id);
        Assert.Equal((CaseStatus.Draft, 1, "老街面馆", stage.Hr.EmployeeId!.Value), (made!.Status, made.Draft!.Revision, made.Draft.Place, made.Drafted.EmployeeId));
    }

    [Fact]
    public async Task NothingEntered_LeavesNothingBehind()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Filed);
        var id = NewId.Next();

        await stage.RunAsync(new SaveCaseDraft(id, new CaseDraft { Place = "  " })).ShouldBeDone();

        Assert.Null(await FindAsync(stage, id));
    }

    [Theory, BothDatabases]
    public async Task EverythingTakenOut_RemovesTheDraft_AndTheNextWordMakesItAnew(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.SetAsync(provider, CaseStatus.Filed);
        var id = NewId.Next();
        await stage.RunAsync(new SaveCaseDraft(id, Written)).ShouldBeDone();

        await stage.RunAsync(new SaveCaseDraft(id, new CaseDraft { Revision = 1 })).ShouldBeDone();
        Assert.Null(await FindAsync(stage, id));
        await stage.RunAsync(new SaveCaseDraft(id, Written)).ShouldBeDone();

        Assert.Equal("老街面馆", (await FindAsync(stage, id))!.Draft!.Place);
    }

    [Theory, BothDatabases]
    public async Task FirstFile_MakesTheDraft_AndRemovingItRemovesTheDraft(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.SetAsync(provider, CaseStatus.Filed);
        var (id, evidence) = (NewId.Next(), NewId.Next());

        await stage.RunAsync(new AddEvidence(id, evidence, CaseFileBuilder.Photo, StartsDraft: true)).ShouldBeDone();
        Assert.Single((await FindAsync(stage, id))!.Evidence);
        await stage.RunAsync(new RemoveEvidence(id, evidence)).ShouldBeDone();

        Assert.Null(await FindAsync(stage, id));
    }

    [Fact]
    public async Task FirstFile_OfACaseThatIsNone_IsNotFound_UnlessItStartsADraft()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Filed);

        await stage.RunAsync(new AddEvidence(NewId.Next(), NewId.Next(), CaseFileBuilder.Photo)).ShouldBeNotFound();
    }

    /// <summary>An identity that is taken is no way into somebody else's case.</summary>
    [Fact]
    public async Task FirstContentOrFile_UnderTheIdentityOfAHiddenDraft_IsNotFound()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Draft);
        var other = stage.Company.As(stage.Company.SecondHrOfficer);

        await stage.RunAsync(new SaveCaseDraft(stage.Id, Written), other).ShouldBeNotFound();
        await stage.RunAsync(new AddEvidence(stage.Id, NewId.Next(), CaseFileBuilder.Photo, StartsDraft: true), other).ShouldBeNotFound();
    }

    [Fact]
    public async Task FirstContent_ByAManager_IsForbidden()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Filed);

        await stage.RunAsync(new SaveCaseDraft(NewId.Next(), Written), stage.Company.As(stage.Company.BranchManager)).ShouldBeForbidden();
    }

    [Fact]
    public async Task FirstContent_ByAnOfficerWhoIsNoEmployee_IsRefused()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Filed);
        var bare = new Actor(NewId.Next(), null, "bare", stage.Hr.Grants, new HashSet<Guid>());

        await stage.RunAsync(new SaveCaseDraft(NewId.Next(), Written), bare).ShouldBeRefused(KernelRules.ActorIsNoEmployee);
    }

    private static Task<CaseFile?> FindAsync(CaseStage stage, Guid id) =>
        stage.Host.ReadAsync(db => db.CaseFiles.SingleOrDefaultAsync(row => row.Id == id, TestContext.Current.CancellationToken));
}
