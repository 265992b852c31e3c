using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;

namespace Conduct.Domain.Training;

/// <summary>A course that whoever belongs to the audience gets by itself: also those who join or move later.</summary>
public sealed class StandingAssignment : Aggregate
{
    private StandingAssignment()
    {
    }

    public Guid CourseId { get; private set; }

    public StandingAudience Audience { get; private set; }

    /// <summary>That unit and all below; for an audience of one unit, or to narrow another down.</summary>
    public Guid? UnitId { get; private set; }

    public string? Post { get; private set; }

    /// <summary>New joiners are those who entered within so many days.</summary>
    public int? JoinedWithinDays { get; private set; }

    /// <summary>Days to do it.</summary>
    public int Days { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public bool IsActive => EndedAt is null;

    public static StandingAssignment Make(
        Guid id, Course course, StandingAudience audience, Guid? unitId, string? post, int? joinedWithinDays, int days, Actor actor, DateTimeOffset now)
    {
        course.RequirePublished();
        var reach = actor.ReachOf(Permission.ManageTraining);
        Rule.Require(unitId is { } unit ? reach.Covers(unit) : reach.Everything, TrainingRules.AudienceBeyondReach);
        Rule.Require(days is > 0 and <= TrainingAssignment.MaxDays, TrainingRules.DaysWrong, TrainingAssignment.MaxDays);
        var made = new StandingAssignment
        {
            Id = id,
            CourseId = course.Id,
            Audience = audience,
            UnitId = unitId,
            Post = audience == StandingAudience.Post ? post?.Trim() : null,
            JoinedWithinDays = audience == StandingAudience.NewJoiners ? joinedWithinDays : null,
            Days = days,
        };
        Rule.Require(
            audience switch
            {
                StandingAudience.Unit => unitId is not null,
                StandingAudience.Post => !string.IsNullOrEmpty(made.Post),
                StandingAudience.NewJoiners => joinedWithinDays is > 0 and <= TrainingAssignment.MaxDays,
                StandingAudience.Everyone => true,
            },
            TrainingRules.AudienceIncomplete);
        made.Record(new StandingAssignmentMade(course.Title, audience), actor, now);
        return made;
    }

    /// <summary>What is assigned stays; nobody gets it any more.</summary>
    public void End(Course course, Actor actor, DateTimeOffset now)
    {
        Rule.Require(IsActive, TrainingRules.StandingEnded);
        EndedAt = now;
        Record(new StandingAssignmentEnded(course.Title), actor, now);
    }

    /// <param name="units">The units of <see cref="UnitId"/> and below; not asked without one.</param>
    public bool Covers(Employee employee, IReadOnlySet<Guid> units, DateOnly today) =>
        employee.IsEmployedOn(today)
        && (UnitId is null || units.Contains(employee.UnitId))
        && Audience switch
        {
            StandingAudience.Post => employee.Post == Post,
            StandingAudience.NewJoiners => employee.EnteredOn >= today.AddDays(-JoinedWithinDays!.Value),
            StandingAudience.Unit or StandingAudience.Everyone => true,
        };

    /// <summary>The training of somebody covered who has none of this course.</summary>
    public TrainingAssignment AssignTo(Employee employee, Course course, DateOnly today, Actor actor, DateTimeOffset now)
    {
        Rule.Require(IsActive, TrainingRules.StandingEnded);
        return TrainingAssignment.Assign(NewId.Next(), course, employee.Id, Source, today.AddDays(Days), today, actor, now, Id);
    }

    private AssignmentSource Source => Audience switch
    {
        StandingAudience.Unit => AssignmentSource.Unit,
        StandingAudience.Post => AssignmentSource.Post,
        StandingAudience.NewJoiners => AssignmentSource.NewJoiner,
        StandingAudience.Everyone => AssignmentSource.Everyone,
    };
}
