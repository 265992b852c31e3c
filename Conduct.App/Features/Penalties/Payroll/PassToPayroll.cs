using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Penalties;

/// <summary>Marks deductions as handed to the payroll of a month: all of them or none.</summary>
public sealed record PassToPayroll(DateOnly Month, IReadOnlyList<PickedDeduction> Picked) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

/// <summary>A deduction as the list showed it.</summary>
public sealed record PickedDeduction(Guid DecisionId, int Version, Guid MeasureId);

public sealed class PassToPayrollHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<PassToPayroll>
{
    public async Task HandleAsync(PassToPayroll command, Actor actor, CancellationToken ct)
    {
        foreach (var (decisionId, version, measureId) in command.Picked)
        {
            var decision = await db.PenaltyDecisions.VisibleTo(actor, PassToPayroll.Requires).GetAsync(decisionId, version, ct);
            decision.PassToPayroll(measureId, command.Month, actor, clock.Now);
        }
    }
}
