using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Conduct.App.Features.Training;

/// <summary>Which trainings and sessions an actor sees.</summary>
public static class TrainingAccess
{
    /// <summary>
    /// Trainings of the people in reach. Those of a penalty measure belong to their case: whoever is named in it does not see them (rule 23).
    /// </summary>
    public static IQueryable<TrainingAssignment> VisibleTo(this DbSet<TrainingAssignment> trainings, Actor actor, Permission permission = Permission.ManageTraining)
    {
        if (!actor.Has(permission))
        {
            return trainings.Where(training => false);
        }

        Guid[] recused = [.. actor.RecusedCases];
        var people = ContextOf(trainings).Employees.VisibleTo(actor, permission);
        return trainings.Where(training =>
            (training.CaseFileId == null || !recused.Contains(training.CaseFileId.Value)) && people.Any(employee => employee.Id == training.EmployeeId));
    }

    /// <summary>The actor's own trainings.</summary>
    public static IQueryable<TrainingAssignment> OwnedBy(this DbSet<TrainingAssignment> trainings, Actor actor) =>
        trainings.Where(training => training.EmployeeId == actor.EmployeeId);

    /// <summary>Courses are the company's: whoever manages training sees all of them, others those they were assigned.</summary>
    public static IQueryable<Course> VisibleTo(this DbSet<Course> courses, Actor actor)
    {
        if (actor.Has(Permission.ManageTraining))
        {
            return courses;
        }

        var own = ContextOf(courses).TrainingAssignments.OwnedBy(actor);
        return courses.Where(course => own.Any(training => training.CourseId == course.Id));
    }

    /// <summary>Courses whose material may be read now: while somebody takes the quiz, it is put away for them.</summary>
    public static IQueryable<Course> ReadableBy(this DbSet<Course> courses, Actor actor)
    {
        if (actor.Has(Permission.ManageTraining))
        {
            return courses;
        }

        TrainingStatus[] open = [.. TrainingWorkflow.Open];
        var own = ContextOf(courses).TrainingAssignments.OwnedBy(actor);
        return courses.VisibleTo(actor).Where(course =>
            !own.Any(training => training.CourseId == course.Id && open.Contains(training.Status) && training.Attempts.Any(attempt => attempt.FinishedAt == null)));
    }

    /// <summary>Sessions to plan and to keep the list of: one's own as trainer; with the permission also those with a trainer or attendee in reach.</summary>
    public static IQueryable<TrainingSession> VisibleTo(this DbSet<TrainingSession> sessions, Actor actor)
    {
        if (!actor.Has(Permission.ManageTraining))
        {
            return sessions.Where(session => session.TrainerId == actor.EmployeeId);
        }

        var people = ContextOf(sessions).Employees.VisibleTo(actor, Permission.ManageTraining);
        return sessions.Where(session =>
            session.TrainerId == actor.EmployeeId
            || people.Any(employee => employee.Id == session.TrainerId)
            || session.Attendees.Any(attendee => people.Any(employee => employee.Id == attendee.EmployeeId)));
    }

    /// <summary>Standing assignments of the units in reach; those of the whole company for whoever reaches it all.</summary>
    public static IQueryable<StandingAssignment> VisibleTo(this DbSet<StandingAssignment> standing, Actor actor)
    {
        var reach = actor.ReachOf(Permission.ManageTraining);
        Guid[] units = [.. reach.Units];
        return standing.Where(one => reach.Everything || (one.UnitId != null && units.Contains(one.UnitId.Value)));
    }

    /// <summary>Sessions the actor is expected at.</summary>
    public static IQueryable<TrainingSession> ExpectedOf(this DbSet<TrainingSession> sessions, Actor actor) =>
        sessions.Where(session => session.Attendees.Any(attendee => attendee.EmployeeId == actor.EmployeeId));

    private static ConductDb ContextOf<T>(DbSet<T> rows)
        where T : class =>
        (ConductDb)rows.GetService<ICurrentDbContext>().Context;
}
