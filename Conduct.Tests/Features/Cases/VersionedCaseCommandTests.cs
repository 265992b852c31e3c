using Conduct.Domain.Cases;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Cases;

/// <summary>Commands that act on the case as a page showed it.</summary>
public abstract class VersionedCaseCommandTests(CaseStatus start) : CaseCommandTests(start)
{
    [Fact]
    public async Task Command_OnAVersionThatHasPassed_IsAConflict()
    {
        await using var stage = await SetAsync();

        await RunAsync(stage, stage.Hr, stage.Version - 1).ShouldBeChanged();
    }
}
