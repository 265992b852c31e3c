using Conduct.App.Platform.Files;

namespace Conduct.App.Jobs;

/// <summary>Removes files of the vault that nothing refers to any more.</summary>
[RunsAt("0 50 3 * * ?")]
public sealed class VaultJob(VaultSweep sweep) : IScheduledJob
{
    public Task RunAsync(CancellationToken ct) => sweep.RunAsync(ct);
}
