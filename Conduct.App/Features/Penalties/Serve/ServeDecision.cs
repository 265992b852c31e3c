using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;

namespace Conduct.App.Features.Penalties;

/// <param name="Also">Decisions on others in the case that are served the same way: all of them or none.</param>
public sealed record ServeDecision(Guid DecisionId, int Version, ServiceMethod Method, string? Note, IReadOnlyList<PickedDecision>? Also = null) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class ServeDecisionHandler(ConductDb db, WorkingDays workingDays, OrganisationClock clock) : ICommandHandler<ServeDecision>
{
    public async Task HandleAsync(ServeDecision command, Actor actor, CancellationToken ct)
    {
        var calendar = await workingDays.CalendarAsync(ct);
        foreach (var (id, version) in (command.Also ?? []).Prepend(new(command.DecisionId, command.Version)))
        {
            var (decision, caseFile) = await db.GetDecisionAsync(id, version, actor, ServeDecision.Requires, ct);
            if (decision.Serve(caseFile, command.Method, command.Note, calendar, clock.Today, actor, clock.Now) is { } review)
            {
                db.Add(review);
            }
        }
    }
}

/// <summary>Another way of service where the receipt is not confirmed in the app.</summary>
public sealed record RecordService(Guid DecisionId, int Version, ServiceMethod Method, string? Note) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class RecordServiceHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<RecordService>
{
    public async Task HandleAsync(RecordService command, Actor actor, CancellationToken ct)
    {
        var (decision, caseFile) = await db.GetDecisionAsync(command.DecisionId, command.Version, actor, RecordService.Requires, ct);
        decision.RecordService(caseFile, command.Method, command.Note, clock.Today, actor, clock.Now);
    }
}
