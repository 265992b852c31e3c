using Conduct.App.Data;
using Conduct.App.Features.Training;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Conduct.Domain.Training;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Features.Training;

/// <summary>The company with a published course in a database, and Zhang's trainings as a test needs them.</summary>
public sealed class TrainingStage : IAsyncDisposable
{
    private TrainingStage(PenaltyStage penalties, Course course) => (Penalties, Course) = (penalties, course);

    public PenaltyStage Penalties { get; }

    public Course Course { get; }

    public FeatureHost Host => Penalties.Host;

    public Company Company => Penalties.Company;

    public Actor Hr => Penalties.Hr;

    /// <summary>An HR officer of another branch: nobody here exists for them.</summary>
    public Actor OtherHr => Penalties.OtherHr;

    public Actor Zhang => Company.As(Company.Zhang);

    public Actor Li => Company.As(Company.Li);

    public static async Task<TrainingStage> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite, CourseContent? content = null)
    {
        var penalties = await PenaltyStage.StartAsync(provider);
        var course = CourseBuilder.Published(content);
        await penalties.Host.SaveAsync(course);
        return new(penalties, course);
    }

    public Task<Outcome> RunAsync<T>(T command, Actor actor)
        where T : ICommand => Host.RunAsync(command, actor);

    public async Task<TrainingAssignment> AssignedAsync(Employee? to = null, Course? course = null)
    {
        var training = TrainingAssignment.Assign(
            NewId.Next(), course ?? Course, (to ?? Company.Zhang).Id, AssignmentSource.Directly, Company.Today.AddDays(30), Company.Today, Hr, Host.Now);
        await Host.SaveAsync(training);
        return training;
    }

    /// <summary>Zhang has read it and, when asked for, tried the quiz so often in vain.</summary>
    public async Task<TrainingAssignment> ReadAsync(int failed = 0)
    {
        var training = await AssignedAsync();
        await RunAsync(new ConfirmReading(training.Id, training.Version), Zhang).ShouldBeDone();
        for (var attempt = 0; attempt < failed; attempt++)
        {
            await TryAsync(training.Id, right: false);
        }

        return await TrainingAsync(training.Id);
    }

    /// <summary>Begins the quiz and hands it in.</summary>
    public async Task TryAsync(Guid id, bool right)
    {
        await RunAsync(new StartAttempt(id, (await TrainingAsync(id)).Version), Zhang).ShouldBeDone();
        var training = await TrainingAsync(id);
        await RunAsync(new HandInAnswers(id, training.Version, CourseBuilder.Answers(training.Running!, right)), Zhang).ShouldBeDone();
    }

    public Task<TrainingAssignment> TrainingAsync(Guid id) => Host.ReadAsync(db => db.TrainingAssignments.AsNoTracking().SingleAsync(row => row.Id == id));

    public Task<List<TrainingAssignment>> AllAsync() => Host.ReadAsync(db => db.TrainingAssignments.AsNoTracking().OrderBy(row => row.Id).ToListAsync());

    public Task<Course> CourseAsync(Guid? id = null) => Host.ReadAsync(db => db.Courses.AsNoTracking().SingleAsync(row => row.Id == (id ?? Course.Id)));

    public Task<List<string>> KindsAsync() => Host.ReadAsync(db => db.AuditEntries.OrderBy(entry => entry.Seq).Select(entry => entry.Kind).ToListAsync());

    public ValueTask DisposeAsync() => Penalties.DisposeAsync();
}
