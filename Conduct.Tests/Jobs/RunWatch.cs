using Quartz;

namespace Conduct.Tests.Jobs;

/// <summary>Ends when the scheduler has run the triggers waited for.</summary>
internal sealed class RunWatch(Predicate<string> awaited) : IJobListener
{
    private readonly TaskCompletionSource _seen = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Name => nameof(RunWatch);

    public Task Seen => _seen.Task;

    public ValueTask JobExecutionVetoed(IJobExecutionContext context, CancellationToken cancellationToken) => Look(context);

    public ValueTask JobWasExecuted(IJobExecutionContext context, JobExecutionException? jobException, CancellationToken cancellationToken) => Look(context);

    private ValueTask Look(IJobExecutionContext context)
    {
        if (awaited(context.Trigger.Key.Name))
        {
            _seen.TrySetResult();
        }

        return ValueTask.CompletedTask;
    }
}
