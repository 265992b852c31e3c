using Quartz;

namespace Conduct.App.Features.Training;

/// <summary>Gives standing assignments to whoever lacks them, renews trainings and lets them expire.</summary>
public sealed class TrainingJob(TrainingSweep sweep) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await sweep.RunAsync(cancellationToken);
}
