using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Cases;

/// <summary>What holds for every command on a case: done for the officer in reach, and who else is turned away how.</summary>
public abstract class CaseCommandTests(CaseStatus start)
{
    protected abstract Task<Outcome> RunAsync(CaseStage stage, Actor actor, int version);

    /// <summary>What the command leaves behind.</summary>
    protected abstract void AssertDone(CaseFile caseFile, IReadOnlyList<string> audit);

    protected virtual void Arrange(CaseFileBuilder builder)
    {
    }

    /// <summary>What happens between the start and the command.</summary>
    protected virtual void Finish(CaseFileBuilder builder)
    {
    }

    protected Task<CaseStage> SetAsync(DatabaseProvider provider = DatabaseProvider.Sqlite) => CaseStage.SetAsync(provider, start, Arrange, Finish);

    [Theory, BothDatabases]
    public async Task Command_ByTheOfficerInReach_IsDoneAndAudited(DatabaseProvider provider)
    {
        await using var stage = await SetAsync(provider);

        await RunAsync(stage, stage.Hr, stage.Version).ShouldBeDone();

        AssertDone(await stage.LoadAsync(), await stage.AuditAsync());
    }

    [Fact]
    public virtual async Task Command_WithoutThePermission_IsForbidden()
    {
        await using var stage = await SetAsync();

        await RunAsync(stage, stage.Company.As(stage.Company.BranchManager), stage.Version).ShouldBeForbidden();
    }

    [Fact]
    public async Task Command_OnACaseOutOfReach_IsNotFound()
    {
        await using var stage = await SetAsync();

        await RunAsync(stage, Actors.With(Role.HrOfficer, stage.Company.OtherBranch.Id), stage.Version).ShouldBeNotFound();
    }

    [Fact]
    public async Task Command_ByAnOfficerWhoIsNamed_IsNotFound()
    {
        await using var stage = await SetAsync();

        await RunAsync(stage, stage.Hr.RecusedFrom(stage.Id), stage.Version).ShouldBeNotFound();
    }
}
