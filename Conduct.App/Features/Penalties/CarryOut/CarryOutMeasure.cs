using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>Ticks off a training or sanction.</summary>
public sealed record CarryOutMeasure(Guid DecisionId, int Version, Guid MeasureId, string? Note) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class CarryOutMeasureHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<CarryOutMeasure>
{
    public async Task HandleAsync(CarryOutMeasure command, Actor actor, CancellationToken ct)
    {
        var (decision, _) = await db.GetDecisionAsync(command.DecisionId, command.Version, actor, CarryOutMeasure.Requires, ct);
        decision.CarryOut(command.MeasureId, command.Note, actor, clock.Now);
        await db.EndTrainingAsync(decision, command.MeasureId, command.Note, actor, clock.Now, ct);
    }
}

public sealed record WaiveMeasure(Guid DecisionId, int Version, Guid MeasureId, string? Reason) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class WaiveMeasureHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<WaiveMeasure>
{
    public async Task HandleAsync(WaiveMeasure command, Actor actor, CancellationToken ct)
    {
        var (decision, _) = await db.GetDecisionAsync(command.DecisionId, command.Version, actor, WaiveMeasure.Requires, ct);
        decision.WaiveMeasure(command.MeasureId, command.Reason, actor, clock.Now);
        await db.EndTrainingAsync(decision, command.MeasureId, command.Reason, actor, clock.Now, ct);
    }
}

/// <summary>Chooses the course of a training measure; the subject has it to do by the measure's day, and passing it settles the measure.</summary>
public sealed record AssignMeasureTraining(Guid DecisionId, int Version, Guid MeasureId, Guid CourseId) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class AssignMeasureTrainingHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<AssignMeasureTraining>
{
    public async Task HandleAsync(AssignMeasureTraining command, Actor actor, CancellationToken ct)
    {
        var (decision, caseFile) = await db.GetDecisionAsync(command.DecisionId, command.Version, actor, AssignMeasureTraining.Requires, ct);
        var course = await db.Courses.GetAsync(command.CourseId, ct);
        var open = await db.TrainingAssignments.Where(training => training.MeasureId == command.MeasureId).ToListAsync(ct);
        db.Add(TrainingAssignment.ForMeasure(NewId.Next(), course, decision, caseFile, command.MeasureId, open, clock.Today, actor, clock.Now));
    }
}
