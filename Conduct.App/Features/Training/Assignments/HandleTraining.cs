using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Training;

/// <summary>A later due date, with the reason.</summary>
public sealed record ExtendTraining(Guid AssignmentId, int Version, DateOnly DueOn, string? Reason) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class ExtendTrainingHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ExtendTraining>
{
    public async Task HandleAsync(ExtendTraining command, Actor actor, CancellationToken ct)
    {
        var (training, course, _) = await db.GetTrainingAsync(db.TrainingAssignments.VisibleTo(actor), command.AssignmentId, command.Version, ct);
        training.Extend(course, command.DueOn, command.Reason, actor, clock.Now);
    }
}

/// <summary>New attempts after the last one failed.</summary>
public sealed record AllowAgain(Guid AssignmentId, int Version, string? Reason) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class AllowAgainHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<AllowAgain>
{
    public async Task HandleAsync(AllowAgain command, Actor actor, CancellationToken ct)
    {
        var (training, course, _) = await db.GetTrainingAsync(db.TrainingAssignments.VisibleTo(actor), command.AssignmentId, command.Version, ct);
        training.AllowAgain(course, command.Reason, actor, clock.Now);
    }
}

/// <summary>The employee need not do it.</summary>
public sealed record WaiveTraining(Guid AssignmentId, int Version, string? Reason) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class WaiveTrainingHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<WaiveTraining>
{
    public async Task HandleAsync(WaiveTraining command, Actor actor, CancellationToken ct)
    {
        var (training, course, _) = await db.GetTrainingAsync(db.TrainingAssignments.VisibleTo(actor), command.AssignmentId, command.Version, ct);
        training.Waive(course, command.Reason, actor, clock.Now);
    }
}

/// <summary>It was assigned by mistake.</summary>
public sealed record CancelTraining(Guid AssignmentId, int Version, string? Reason) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class CancelTrainingHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<CancelTraining>
{
    public async Task HandleAsync(CancelTraining command, Actor actor, CancellationToken ct)
    {
        var (training, course, _) = await db.GetTrainingAsync(db.TrainingAssignments.VisibleTo(actor), command.AssignmentId, command.Version, ct);
        training.Cancel(course, command.Reason, actor, clock.Now);
    }
}
