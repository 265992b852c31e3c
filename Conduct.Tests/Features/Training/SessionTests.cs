using Conduct.App.Data;
using Conduct.App.Features.Training;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Training;

public sealed class SessionTests
{
    private static readonly DateTimeOffset Starts = Company.Now.AddDays(1);

    [Theory, BothDatabases]
    public async Task Session_PlannedSignedTickedClosed_LetsThosePresentPass(DatabaseProvider provider)
    {
        await using var stage = await TrainingStage.StartAsync(provider);
        await stage.AssignedAsync();
        var id = await PlannedAsync(stage);
        await stage.RunAsync(new EnrolAttendees(id, [stage.Company.Li.Id, stage.Company.Wang.Id], AllOpen: true), stage.Hr).ShouldBeDone();
        var planned = await SessionAsync(stage, id);
        Assert.Equal(3, planned.Attendees.Count);
        Assert.Equal(TrainingSession.CodeLength, planned.Code.Length);

        stage.Host.Clock.Now = Starts;
        await stage.RunAsync(new SignInToSession(id, planned.Code), stage.Zhang).ShouldBeDone();
        await stage.RunAsync(new MarkAttendance(id, stage.Company.Li.Id, Attendance.Present), Trainer(stage)).ShouldBeDone();
        await stage.RunAsync(new CloseSession(id, (await SessionAsync(stage, id)).Version), Trainer(stage)).ShouldBeDone();

        var held = await SessionAsync(stage, id);
        Assert.Equal([Attendance.Absent, Attendance.Present, Attendance.Present], held.Attendees.Select(attendee => attendee.Attendance).OrderBy(one => one.ToString(), StringComparer.Ordinal));
        Assert.Equal(
            new[] { (stage.Company.Zhang.Id, TrainingStatus.Passed, AssignmentSource.Directly), (stage.Company.Li.Id, TrainingStatus.Passed, AssignmentSource.Session) }.Order(),
            (await stage.AllAsync()).Select(training => (training.EmployeeId, training.Status, training.Source)).Order());
    }

    [Fact]
    public async Task Code_NamedWronglyTooOften_IsTakenAgainAfterAPause()
    {
        await using var stage = await TrainingStage.StartAsync();
        await stage.AssignedAsync();
        var id = await PlannedAsync(stage);
        await stage.RunAsync(new EnrolAttendees(id, [stage.Company.Li.Id], AllOpen: true), stage.Hr).ShouldBeDone();
        var code = (await SessionAsync(stage, id)).Code;
        stage.Host.Clock.Now = Starts;
        for (var attempt = 0; attempt < SignInAttempts.Allowed; attempt++)
        {
            await stage.RunAsync(new SignInToSession(id, "no code"), stage.Zhang).ShouldBeRefused(TrainingRules.SignInCodeWrong);
        }

        stage.Host.Clock.Now += SignInAttempts.Pause / 2;
        var refused = Assert.IsType<Outcome.Refused>(await stage.RunAsync(new SignInToSession(id, code), stage.Zhang));
        Assert.Equal((SessionSignInRules.SignInTooOften, 5), (refused.Code, Assert.Single(refused.Arguments)));
        await stage.RunAsync(new SignInToSession(id, code), stage.Li).ShouldBeDone();

        stage.Host.Clock.Now += SignInAttempts.Pause / 2;
        await stage.RunAsync(new SignInToSession(id, code), stage.Zhang).ShouldBeDone();
    }

    [Theory, BothDatabases]
    public async Task Session_ChangedAndCancelled_SaysWhy(DatabaseProvider provider)
    {
        await using var stage = await TrainingStage.StartAsync(provider);
        var id = await PlannedAsync(stage);
        var version = (await SessionAsync(stage, id)).Version;

        await stage.RunAsync(new ChangeSession(id, version, Plan(stage) with { Place = "五楼" }), stage.Hr).ShouldBeDone();
        await stage.RunAsync(new CancelSession(id, version + 1, "讲师生病"), stage.Hr).ShouldBeDone();

        var session = await SessionAsync(stage, id);
        Assert.Equal(("五楼", SessionStatus.Cancelled, "马超然"), (session.Place, session.Status, session.TrainerName));
    }

    [Fact]
    public async Task Session_RefusedForbiddenHiddenStale_StaysAsItIs()
    {
        await using var stage = await TrainingStage.StartAsync();
        await stage.RunAsync(new PlanSession(NewId.Next(), stage.Course.Id, Plan(stage)), stage.Zhang).ShouldBeForbidden();
        await stage.RunAsync(new PlanSession(NewId.Next(), NewId.Next(), Plan(stage)), stage.Hr).ShouldBeNotFound();
        await stage.RunAsync(new PlanSession(NewId.Next(), stage.Course.Id, Plan(stage) with { TrainerId = NewId.Next() }), stage.Hr).ShouldBeNotFound();
        await stage.RunAsync(new PlanSession(NewId.Next(), stage.Course.Id, Plan(stage) with { Place = "" }), stage.Hr).ShouldBeRefused(TrainingRules.PlaceMissing);
        var id = await PlannedAsync(stage);
        await stage.RunAsync(new EnrolAttendees(id, [stage.Company.Zhang.Id]), stage.Hr).ShouldBeDone();
        var version = (await SessionAsync(stage, id)).Version;
        Func<int, Actor, Task<Outcome>>[] managed =
        [
            (at, actor) => stage.RunAsync(new ChangeSession(id, at, Plan(stage)), actor),
            (at, actor) => stage.RunAsync(new CancelSession(id, at, "理由"), actor),
        ];
        foreach (var change in managed)
        {
            await change(version, Trainer(stage)).ShouldBeForbidden();
            await change(version, stage.OtherHr).ShouldBeNotFound();
            await change(version - 1, stage.Hr).ShouldBeChanged();
        }

        await stage.RunAsync(new CancelSession(id, version, null), stage.Hr).ShouldBeRefused(KernelRules.ReasonMissing);
        await stage.RunAsync(new EnrolAttendees(id, []), Trainer(stage)).ShouldBeForbidden();
        await stage.RunAsync(new EnrolAttendees(id, []), stage.OtherHr).ShouldBeNotFound();
        await stage.RunAsync(new MarkAttendance(id, stage.Company.Zhang.Id, Attendance.Present), Actor.System).ShouldBeForbidden();
        await stage.RunAsync(new MarkAttendance(id, stage.Company.Zhang.Id, Attendance.Present), stage.Li).ShouldBeNotFound();
        await stage.RunAsync(new MarkAttendance(id, stage.Company.Li.Id, Attendance.Present), Trainer(stage)).ShouldBeRefused(TrainingRules.NotOnList);
        await stage.RunAsync(new SignInToSession(id, "1"), Actor.System).ShouldBeForbidden();
        await stage.RunAsync(new SignInToSession(id, "1"), stage.Li).ShouldBeNotFound();
        await stage.RunAsync(new SignInToSession(id, "1"), stage.Zhang).ShouldBeRefused(TrainingRules.SignInClosed);
        await stage.RunAsync(new CloseSession(id, version), stage.Li).ShouldBeNotFound();
        await stage.RunAsync(new CloseSession(id, version - 1), Trainer(stage)).ShouldBeChanged();
        await stage.RunAsync(new CloseSession(id, version), Trainer(stage)).ShouldBeRefused(TrainingRules.SessionNotBegun);
        await stage.RunAsync(new CloseSession(id, version), Actor.System).ShouldBeForbidden();
        Assert.Equal(version, (await SessionAsync(stage, id)).Version);
    }

    [Fact]
    public async Task Session_IsSeenByItsTrainerItsPeopleAndHr_TheCodeByThoseWhoKeepTheList()
    {
        await using var stage = await TrainingStage.StartAsync();
        var id = await PlannedAsync(stage);
        await stage.RunAsync(new EnrolAttendees(id, [stage.Company.Zhang.Id]), stage.Hr).ShouldBeDone();
        await using var scope = stage.Host.Services.CreateAsyncScope();
        var query = scope.ServiceProvider.GetRequiredService<SessionQuery>();
        Task<SessionView?> SeeAsync(Actor actor) => query.FindAsync(id, actor, TestContext.Current.CancellationToken);

        Assert.NotNull((await SeeAsync(Trainer(stage)))!.Code);
        Assert.True((await SeeAsync(stage.Hr))!.Manages);
        var own = (await SeeAsync(stage.Zhang))!;
        Assert.Equal((null, false, Attendance.Expected), (own.Code, own.Keeps, own.Own));
        Assert.Empty(own.Attendees);
        Assert.Null(await SeeAsync(stage.Li));
        Assert.Null(await SeeAsync(stage.OtherHr));
        var lists = scope.ServiceProvider.GetRequiredService<SessionsQuery>();
        Assert.Single(await lists.OfPersonAsync(stage.Zhang, TestContext.Current.CancellationToken));
        Assert.Single(await lists.OfPersonAsync(Trainer(stage), TestContext.Current.CancellationToken));
        Assert.Empty(await lists.OfPersonAsync(stage.Li, TestContext.Current.CancellationToken));
        Assert.Single(await lists.OfCourseAsync(stage.Course.Id, stage.Hr, TestContext.Current.CancellationToken));
    }

    private static Actor Trainer(TrainingStage stage) => stage.Company.As(stage.Company.BranchManager);

    private static SessionPlan Plan(TrainingStage stage) => new(Starts, Starts.AddHours(2), "三楼会议室", stage.Company.BranchManager.Id, "", 30, PassesByAttendance: true);

    private static async Task<Guid> PlannedAsync(TrainingStage stage)
    {
        var id = NewId.Next();
        await stage.RunAsync(new PlanSession(id, stage.Course.Id, Plan(stage)), stage.Hr).ShouldBeDone();
        return id;
    }

    private static Task<TrainingSession> SessionAsync(TrainingStage stage, Guid id) => stage.Host.ReadAsync(db => db.TrainingSessions.AsNoTracking().SingleAsync(row => row.Id == id));
}
