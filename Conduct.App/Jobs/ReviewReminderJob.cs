using Conduct.App.Notifications;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Quartz;

namespace Conduct.App.Jobs;

/// <summary>Runs one command for each review that something is left to be said about.</summary>
public sealed class ReviewReminderJob(ReviewsToRemind reviews, IServiceScopeFactory scopes) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await SweepAsync(cancellationToken);

    /// <summary>One bad review must not keep the others from their reminders: what failed is reported at the end.</summary>
    public async Task SweepAsync(CancellationToken ct)
    {
        var failures = new List<Exception>();
        foreach (var id in await reviews.ListAsync(ct))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<CommandRunner>().RunAsync(new SendReviewReminders(id), Actor.System);
            }
            catch (Exception error)
            {
                failures.Add(error);
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException(failures);
        }
    }
}
