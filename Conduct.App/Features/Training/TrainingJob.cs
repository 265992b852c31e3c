using Conduct.App.Jobs;

namespace Conduct.App.Features.Training;

/// <summary>Gives standing assignments to whoever lacks them, renews trainings and lets them expire.</summary>
/// <remarks>Hourly, so that whoever joins or moves has their trainings the same day.</remarks>
[RunsAt("0 20 * * * ?")]
public sealed class TrainingJob(TrainingSweep sweep) : IScheduledJob
{
    public Task RunAsync(CancellationToken ct) => sweep.RunAsync(ct);
}
