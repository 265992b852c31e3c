using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Deductions;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Penalties;

/// <summary>Hands parts of deductions, and what is to be given back, to the payroll of a month: all of them or none.</summary>
public sealed record PassToPayroll(DateOnly Month, IReadOnlyList<PickedPart> Picked) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

/// <summary>A part as the list showed it.</summary>
/// <param name="AmountFen">Below zero to give back.</param>
public sealed record PickedPart(Guid DecisionId, int Version, MeasureKind Kind, long AmountFen);

public sealed class PassToPayrollHandler(ConductDb db, DeductionReader reader, PayrollSettings settings, OrganisationClock clock) : ICommandHandler<PassToPayroll>
{
    public async Task HandleAsync(PassToPayroll command, Actor actor, CancellationToken ct)
    {
        var picked = new List<(PickedPart Part, PenaltyDecision Decision)>();
        foreach (var part in command.Picked)
        {
            picked.Add((part, await db.PenaltyDecisions.VisibleTo(actor, PassToPayroll.Requires).GetAsync(part.DecisionId, part.Version, ct)));
        }

        // As it is planned before any of these parts is passed: none of them takes the room of another.
        Guid[] people = [.. picked.Select(one => one.Decision.EmployeeId).Distinct()];
        var plans = (await reader.ReadAsync(db, db.Employees.Where(one => people.Contains(one.Id)).Select(one => one.Id), ct))
            .SelectMany(one => one.Value.Plan()).ToDictionary(plan => (plan.Deduction.DecisionId, plan.Deduction.Kind));
        foreach (var (part, decision) in picked)
        {
            var plan = plans.GetValueOrDefault((decision.Id, part.Kind));
            decision.PassToPayroll(new(part.Kind, command.Month, part.AmountFen, plan?.PartCount ?? 1, settings.WaitsForAppeal), clock.Today, actor, clock.Now);
            if (part.AmountFen >= 0 && !IsPlanned(plan, command.Month, part.AmountFen))
            {
                throw new ConflictException(nameof(DeductionPlan));
            }
        }
    }

    private static bool IsPlanned(DeductionPlan? plan, DateOnly month, long fen) => plan?.Parts.Any(part => part.Month == month && part.Fen == fen) == true;
}

/// <summary>The payroll did not take it after all, or it was passed by mistake.</summary>
public sealed record ReturnFromPayroll(Guid DecisionId, int Version, Guid PartId, string? Reason) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class ReturnFromPayrollHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ReturnFromPayroll>
{
    public async Task HandleAsync(ReturnFromPayroll command, Actor actor, CancellationToken ct)
    {
        var (decision, caseFile) = await db.GetDecisionAsync(command.DecisionId, command.Version, actor, ReturnFromPayroll.Requires, ct);
        decision.ReturnFromPayroll(caseFile, command.PartId, command.Reason, actor, clock.Now);
    }
}
