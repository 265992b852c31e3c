using Conduct.App.Jobs;

namespace Conduct.App.Features.Penalties;

/// <summary>Moves approvals up that nobody can decide any more (rule 27).</summary>
/// <remarks>Hourly: whoever leaves does so at midnight, and no command tells of it.</remarks>
[RunsAt("0 12 * * * ?")]
public sealed class ApprovalJob(StuckApprovals stuck) : IScheduledJob
{
    public Task RunAsync(CancellationToken ct) => stuck.MoveUpAsync(ct);
}
