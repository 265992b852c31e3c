using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Training;

public sealed class TrainingSessionTests
{
    private static readonly DateTimeOffset Starts = Company.Now.AddHours(2);

    private static readonly Dictionary<SessionAction, Action<TrainingSessionTests>> Moves = new()
    {
        [SessionAction.Change] = one => one._session.Change(one.Plan(), one.Hr, Company.Now),
        [SessionAction.Enrol] = one => one.Enrol(),
        [SessionAction.Mark] = one => one.Mark(Attendance.Present),
        [SessionAction.SignIn] = one => one.SignIn(one._session.Code),
        [SessionAction.Close] = one => one.Close(),
        [SessionAction.Cancel] = one => one._session.Cancel(one._course, "讲师生病", one.Hr, Company.Now),
    };

    private readonly Company _company = new();
    private readonly Course _course = CourseBuilder.Published();
    private readonly TrainingSession _session;

    public TrainingSessionTests()
    {
        _session = TrainingSession.Plan(NewId.Next(), _course, Plan(), "123456", Hr, Company.Now);
        Enrol();
    }

    public static MatrixTheoryData<SessionStatus, SessionAction> Cells => new(Enum.GetValues<SessionStatus>(), [.. Moves.Keys]);

    private Actor Hr => _company.As(_company.HrOfficer);

    private Actor Trainer => _company.As(_company.BranchManager);

    private Actor Zhang => _company.As(_company.Zhang);

    [Fact]
    public void Table_EveryCell_IsAsDescribed() =>
        SessionWorkflow.Table.ShouldBe("Planned: Change>Planned Enrol>Planned Mark>Planned SignIn>Planned Close>Held Cancel>Cancelled");

    [Theory, MemberData(nameof(Cells))]
    public void Session_EveryMoveInEveryStatus_FollowsTheTable(SessionStatus status, SessionAction action)
    {
        Lead(status);
        if (!SessionWorkflow.Table.Allows(status, action))
        {
            Breaks.Rule(KernelRules.WrongState, () => Moves[action](this));
            return;
        }

        Moves[action](this);
        Assert.Equal(SessionWorkflow.Table.Next(status, action), _session.Status);
    }

    [Fact]
    public void Plan_IsChecked()
    {
        Breaks.Rule(TrainingRules.CourseNotPublished, () => TrainingSession.Plan(NewId.Next(), CourseBuilder.Draft(), Plan(), "1", Hr, Company.Now));
        Breaks.Rule(TrainingRules.PlaceMissing, () => Make(Plan() with { Place = " " }));
        Breaks.Rule(TrainingRules.SessionTimesWrong, () => Make(Plan() with { EndsAt = Starts }));
        Breaks.Rule(TrainingRules.SessionTimesWrong, () => Make(Plan() with { EndsAt = Starts.AddHours(25) }));
        Breaks.Rule(TrainingRules.CapacityWrong, () => Make(Plan() with { Capacity = 0 }));
    }

    [Fact]
    public void List_HoldsEverybodyOnceWithinTheSeats()
    {
        Enrol();
        Assert.Single(_session.Attendees);
        Breaks.Rule(TrainingRules.TrainerOnList, () => _session.Enrol([(_company.BranchManager.Id, "马超然")], Hr, Company.Now));
        Breaks.Rule(TrainingRules.SessionFull, () => _session.Enrol([(_company.Li.Id, "李娜"), (_company.Wang.Id, "王芳")], Hr, Company.Now));
        Breaks.Rule(TrainingRules.TrainerOnList, () => _session.Change(Plan() with { TrainerId = _company.Zhang.Id }, Hr, Company.Now));
        _session.Enrol([(_company.Li.Id, "李娜")], Hr, Company.Now);
        Breaks.Rule(TrainingRules.SessionFull, () => _session.Change(Plan() with { Capacity = 1 }, Hr, Company.Now));
    }

    [Fact]
    public void Attendance_IsTickedByTheTrainerOrSignedByTheCode()
    {
        Breaks.Rule(TrainingRules.NotOnList, () => _session.Mark(_company.Li.Id, Attendance.Present, Trainer, Company.Now));
        Breaks.Rule(TrainingRules.OwnAttendance, () => _session.Mark(_company.Zhang.Id, Attendance.Present, Zhang, Company.Now));
        Breaks.Rule(TrainingRules.NotOnList, () => _session.SignIn(_session.Code, _company.As(_company.Li), Starts));
        Breaks.Rule(TrainingRules.SignInCodeWrong, () => SignIn("000000"));
        Breaks.Rule(TrainingRules.SignInClosed, () => _session.SignIn(_session.Code, Zhang, Starts.AddMinutes(-31)));
        Breaks.Rule(TrainingRules.SignInClosed, () => _session.SignIn(_session.Code, Zhang, Starts.AddHours(3)));

        SignIn(" 123456 ");
        Assert.Equal((Attendance.Present, _company.Zhang.Id), (_session.Attendees[0].Attendance, _session.Attendees[0].Marked!.EmployeeId));
        Mark(Attendance.Absent);
        Assert.Equal((Attendance.Absent, _company.BranchManager.Id), (_session.Attendees[0].Attendance, _session.Attendees[0].Marked!.EmployeeId));
    }

    [Fact]
    public void Close_AfterTheStart_MarksTheOthersAbsent()
    {
        Breaks.Rule(TrainingRules.SessionNotBegun, () => _session.Close(_course, [], Company.Today, Trainer, Starts.AddMinutes(-1)));
        _session.Enrol([(_company.Li.Id, "李娜")], Hr, Company.Now);
        Mark(Attendance.Present);
        Close();

        Assert.Equal([Attendance.Present, Attendance.Absent], _session.Attendees.Select(one => one.Attendance));
        Assert.Contains(_session.Recorded, told => told.Happened is SessionClosed { Present: 1 });
    }

    [Theory]
    [InlineData(true, TrainingStatus.Passed)]
    [InlineData(false, TrainingStatus.Attended)]
    public void Close_CreditsThosePresentAndNobodyElse(bool passes, TrainingStatus status)
    {
        _session.Change(Plan() with { PassesByAttendance = passes, Capacity = 3 }, Hr, Company.Now);
        _session.Enrol([(_company.Li.Id, "李娜"), (_company.Wang.Id, "王芳")], Hr, Company.Now);
        _session.Mark(_company.Zhang.Id, Attendance.Present, Trainer, Starts);
        _session.Mark(_company.Wang.Id, Attendance.Present, Trainer, Starts);
        TrainingAssignment[] open = [Assigned(_company.Zhang.Id), Assigned(_company.Li.Id)];

        var fresh = _session.Close(_course, [.. open.Select(one => (one, (Conduct.Domain.Penalties.PenaltyDecision?)null))], Company.Today, Trainer, Starts.AddHours(2));

        Assert.Equal([status, TrainingStatus.Assigned], open.Select(one => one.Status));
        Assert.Equal((_company.Wang.Id, AssignmentSource.Session, status), Assert.Single(fresh.Select(one => (one.EmployeeId, one.Source, one.Status))));
    }

    [Fact]
    public void Cancel_NeedsAReason() => Breaks.Rule(KernelRules.ReasonMissing, () => _session.Cancel(_course, null, Hr, Company.Now));

    private SessionPlan Plan() => new(Starts, Starts.AddHours(2), "三楼会议室", _company.BranchManager.Id, "马超然", 2, PassesByAttendance: true);

    private void Make(SessionPlan plan) => TrainingSession.Plan(NewId.Next(), _course, plan, "1", Hr, Company.Now);

    private TrainingAssignment Assigned(Guid employeeId) =>
        TrainingAssignment.Assign(NewId.Next(), _course, employeeId, AssignmentSource.Directly, Company.Today, Company.Today, Hr, Company.Now);

    private void Enrol() => _session.Enrol([(_company.Zhang.Id, "张伟")], Hr, Company.Now);

    private void Mark(Attendance attendance) => _session.Mark(_company.Zhang.Id, attendance, Trainer, Starts);

    private void SignIn(string code) => _session.SignIn(code, Zhang, Starts);

    private void Close() => _session.Close(_course, [], Company.Today, Trainer, Starts.AddHours(2));

    private void Lead(SessionStatus status)
    {
        if (status == SessionStatus.Held)
        {
            Close();
        }
        else if (status == SessionStatus.Cancelled)
        {
            Moves[SessionAction.Cancel](this);
        }

        Assert.Equal(status, _session.Status);
    }
}
