using Conduct.App.Data;
using Conduct.App.Features.Reviews;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Conduct.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Work.Deadlines;

/// <summary>Whatever days pass, jump back, sweeps crash, run at once or not at all: nobody is told the same step of the same term twice.</summary>
public sealed class AnyScheduleTests
{
    private enum Happening
    {
        Day,
        Week,
        BackTwoDays,
        Sweep,
        TwoSweeps,
        Crash,
        Extend,
        Submit,
        Return,
    }

    // The checker is synchronous: it waits on a thread of its own, not on one that others need.
    [Fact]
    public Task Reminders_UnderAnySchedule_ComeOncePerPersonItemAndStep() =>
        Task.Factory.StartNew(Check, TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static void Check() => Prop.ForAll(
        Gen.Frequency(
            (6, Gen.Constant(Happening.Day)),
            (5, Gen.Constant(Happening.Sweep)),
            (3, Gen.Elements(Happening.TwoSweeps, Happening.Crash)),
            (2, Gen.Elements(Enum.GetValues<Happening>()))).ListOf(25).ToArbitrary(),
        happenings => CheckAsync([.. happenings]).GetAwaiter().GetResult())
        .Check(Config.QuickThrowOnFailure.WithMaxTest(12));

    private static async Task CheckAsync(Happening[] happenings)
    {
        var crash = new Crash();
        await using var stage = await PenaltyStage.StartAsync(configure: services => services.AddSingleton<ICommitStep>(crash));
        var id = (await stage.DecisionAsync(DecisionStatus.Served)).Review!.Id;
        var terms = new List<DateOnly>();
        foreach (var happening in happenings)
        {
            var review = await stage.ReviewAsync(id);
            terms.Add(review.DueOn);
            await HappenAsync(stage, crash, happening, review);
        }

        var said = await stage.Host.ReadAsync(db => db.Notifications.AsNoTracking().Where(row => row.Deadline != null).OrderBy(row => row.Id).ToListAsync());
        Assert.Equal(said.Count, said.Select(row => (row.RecipientEmployeeId, row.ItemId, row.Step)).Distinct().Count());
        foreach (var term in terms.Distinct().Select(due => Term.Until(due, due)))
        {
            // Nobody hears an earlier step after a later one, and no more steps than there are.
            foreach (var person in said.Where(row => ReminderStep.Read(row.Step, term) is not null).GroupBy(row => row.RecipientEmployeeId))
            {
                int[] days = [.. person.Select(row => ReminderStep.Read(row.Step, term)!.Day!.Value)];
                Assert.Equal(days.Order(), days);
                Assert.InRange(days.Length, 1, 5);
            }
        }
    }

    private static async Task HappenAsync(PenaltyStage stage, Crash crash, Happening happening, WrittenReview review)
    {
        var zhang = stage.Company.As(stage.Company.Zhang);
        switch (happening)
        {
            case Happening.Day or Happening.Week or Happening.BackTwoDays:
                stage.Host.Clock.Now += TimeSpan.FromDays(happening switch { Happening.Day => 1, Happening.Week => 7, _ => -2 });
                break;
            case Happening.Crash:
                crash.Armed = true;
                await Record.ExceptionAsync(() => SweepAsync(stage));
                crash.Armed = false;
                break;
            case Happening.Sweep or Happening.TwoSweeps:
                await Task.WhenAll(Enumerable.Range(0, happening == Happening.Sweep ? 1 : 2).Select(_ => Task.Run(() => SweepAsync(stage))));
                var before = await CountAsync(stage);
                await SweepAsync(stage);
                Assert.Equal(before, await CountAsync(stage));
                break;

            // Refused when it is not their time: then nothing happens.
            case Happening.Extend:
                await stage.RunAsync(new ExtendReview(review.Id, review.Version, review.DueOn.AddDays(5), "出差"), stage.Hr);
                break;
            case Happening.Submit:
                await stage.RunAsync(new SubmitReview(review.Id, review.Version, ReviewBuilder.Text), zhang);
                break;
            default:
                await stage.RunAsync(new ReturnReview(review.Id, review.Version, "请写明整改措施"), stage.Hr);
                break;
        }
    }

    private static Task SweepAsync(PenaltyStage stage) => stage.Host.Services.GetRequiredService<ReminderSweep>().RunAsync(CancellationToken.None);

    private static Task<int> CountAsync(PenaltyStage stage) => stage.Host.ReadAsync(db => db.Notifications.CountAsync());

    /// <summary>The process dies while it saves.</summary>
    private sealed class Crash : ICommitStep
    {
        public bool Armed { get; set; }

        public Task BeforeSaveAsync(ConductDb db, IReadOnlyList<RecordedEvent> recorded, CancellationToken ct) =>
            Armed ? throw new InvalidOperationException("The process died.") : Task.CompletedTask;
    }
}
