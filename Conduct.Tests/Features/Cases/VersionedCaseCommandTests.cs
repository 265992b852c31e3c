using Conduct.App.Data;
using Conduct.Domain.Cases;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Cases;

/// <summary>Commands that act on the case as a page showed it.</summary>
public abstract class VersionedCaseCommandTests(CaseStatus start) : CaseCommandTests(start)
{
    [Theory, BothDatabases]
    public async Task Command_OnAVersionThatHasPassed_IsAConflict(DatabaseProvider provider)
    {
        await using var stage = await SetAsync(provider);

        await RunAsync(stage, stage.Hr, stage.Version - 1).ShouldBeChanged();
    }
}
