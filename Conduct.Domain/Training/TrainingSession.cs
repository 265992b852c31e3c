using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.Domain.Training;

/// <summary>A course held in a room, with its attendance list.</summary>
public sealed class TrainingSession : Aggregate
{
    public const int CodeLength = 6;

    /// <summary>Attendees sign in from so long before the start until the session is closed.</summary>
    public static readonly TimeSpan SignInBefore = TimeSpan.FromMinutes(30);

    private readonly List<SessionAttendee> _attendees = [];

    private TrainingSession()
    {
    }

    public Guid CourseId { get; private set; }

    public SessionStatus Status { get; private set; }

    public DateTimeOffset StartsAt { get; private set; }

    public DateTimeOffset EndsAt { get; private set; }

    public string Place { get; private set; } = "";

    public Guid TrainerId { get; private set; }

    public string TrainerName { get; private set; } = "";

    /// <summary>Seats; null = no limit.</summary>
    public int? Capacity { get; private set; }

    /// <summary>Whether being there is enough; else the course's quiz follows.</summary>
    public bool PassesByAttendance { get; private set; }

    /// <summary>Digits that the trainer shows in the room.</summary>
    public string Code { get; private set; } = "";

    public IReadOnlyList<SessionAttendee> Attendees => _attendees;

    public static TrainingSession Plan(Guid id, Course course, SessionPlan plan, string code, Actor actor, DateTimeOffset now)
    {
        course.RequirePublished();
        var session = new TrainingSession { Id = id, CourseId = course.Id, Code = code };
        session.Set(plan);
        session.Record(new SessionPlanned(course.Title, session.Place), actor, now);
        return session;
    }

    public void Change(SessionPlan plan, Actor actor, DateTimeOffset now)
    {
        Move(SessionAction.Change);
        Set(plan);
        Rule.Require(_attendees.TrueForAll(attendee => attendee.EmployeeId != TrainerId), TrainingRules.TrainerOnList);
        Rule.Require(Capacity is null || _attendees.Count <= Capacity, TrainingRules.SessionFull, Capacity ?? 0);
        Record(new SessionChanged(Place), actor, now);
    }

    /// <summary>Puts people on the list; who stands there already stays.</summary>
    public void Enrol(IReadOnlyCollection<(Guid EmployeeId, string Name)> people, Actor actor, DateTimeOffset now)
    {
        Move(SessionAction.Enrol);
        Rule.Require(people.All(person => person.EmployeeId != TrainerId), TrainingRules.TrainerOnList);
        var added = people.DistinctBy(person => person.EmployeeId).Where(person => _attendees.TrueForAll(one => one.EmployeeId != person.EmployeeId)).ToList();
        Rule.Require(Capacity is null || _attendees.Count + added.Count <= Capacity, TrainingRules.SessionFull, Capacity ?? 0);
        _attendees.AddRange(added.Select(person => new SessionAttendee(Id, person.EmployeeId, person.Name)));
        Record(new AttendeesEnrolled(added.Count), actor, now);
    }

    /// <summary>The trainer ticks who is there.</summary>
    public void Mark(Guid employeeId, Attendance attendance, Actor actor, DateTimeOffset now)
    {
        Move(SessionAction.Mark);
        Rule.Require(actor.EmployeeId != employeeId, TrainingRules.OwnAttendance);
        Find(employeeId).Mark(attendance, actor.Sign(now));
        Record(new AttendanceMarked(attendance), actor, now);
    }

    /// <summary>An attendee signs in with the code that the trainer shows.</summary>
    public void SignIn(string? code, Actor actor, DateTimeOffset now)
    {
        Move(SessionAction.SignIn);
        var signed = actor.Sign(now);
        var attendee = Find(signed.EmployeeId);
        Rule.Require(now >= StartsAt - SignInBefore && now <= EndsAt, TrainingRules.SignInClosed);
        Rule.Require(code?.Trim() == Code, TrainingRules.SignInCodeWrong);
        attendee.Mark(Attendance.Present, signed);
        Record(new AttendeeSignedIn(), actor, now);
    }

    /// <summary>Closes the list: who was not ticked was not there; who was there has attended.</summary>
    /// <param name="open">The open trainings of this course of those on the list, with the decision of a measure.</param>
    /// <param name="heldOn">The day of the session in the organisation's zone.</param>
    /// <returns>Trainings of those who came without having been assigned the course.</returns>
    public IReadOnlyList<TrainingAssignment> Close(
        Course course, IReadOnlyCollection<(TrainingAssignment Training, PenaltyDecision? Decision)> open, DateOnly heldOn, Actor actor, DateTimeOffset now)
    {
        Rule.Require(now >= StartsAt, TrainingRules.SessionNotBegun);
        Move(SessionAction.Close);
        var signed = actor.Sign(now);
        foreach (var attendee in _attendees.Where(one => one.Attendance == Attendance.Expected))
        {
            attendee.Mark(Attendance.Absent, signed);
        }

        var present = _attendees.Where(one => one.Attendance == Attendance.Present).Select(one => one.EmployeeId).ToHashSet();
        Record(new SessionClosed(course.Title, present.Count), actor, now);
        var uninvited = course.Status == CourseStatus.Published ? present.Except(open.Select(one => one.Training.EmployeeId)) : [];
        TrainingAssignment[] fresh = [.. uninvited.Select(id => TrainingAssignment.Assign(NewId.Next(), course, id, AssignmentSource.Session, heldOn, heldOn, actor, now))];
        foreach (var (training, decision) in open.Where(one => present.Contains(one.Training.EmployeeId)).Concat(fresh.Select(one => (one, (PenaltyDecision?)null))))
        {
            training.Attend(course, decision, PassesByAttendance, heldOn, actor, now);
        }

        return fresh;
    }

    public void Cancel(Course course, string? reason, Actor actor, DateTimeOffset now)
    {
        var why = Rule.RequireText(reason, KernelRules.ReasonMaxLength, KernelRules.ReasonMissing);
        Move(SessionAction.Cancel);
        Record(new SessionCancelled(course.Title) { Reason = why }, actor, now);
    }

    private void Set(SessionPlan plan)
    {
        var clean = plan.Clean();
        (StartsAt, EndsAt, Place, TrainerId, TrainerName) = (clean.StartsAt, clean.EndsAt, clean.Place, clean.TrainerId, clean.TrainerName);
        (Capacity, PassesByAttendance) = (clean.Capacity, clean.PassesByAttendance);
    }

    private void Move(SessionAction action) => Status = SessionWorkflow.Table.Next(Status, action);

    private SessionAttendee Find(Guid employeeId) =>
        _attendees.Find(attendee => attendee.EmployeeId == employeeId) ?? throw new RuleBrokenException(TrainingRules.NotOnList);
}
