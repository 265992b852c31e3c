using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Deductions;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Wages;

/// <summary>Adds a row; what was entered before stays, and the later of two for one month counts.</summary>
public sealed record EnterMinimumWage(Guid RowId, string Place, DateOnly? ValidFrom, long? AmountFen, string Source, bool IsChecked) : ICommand
{
    public static Permission Requires => Permission.ManagePolicies;
}

public sealed class EnterMinimumWageHandler(ConductDb db, TimeProvider clock) : ICommandHandler<EnterMinimumWage>
{
    public Task HandleAsync(EnterMinimumWage command, Actor actor, CancellationToken ct)
    {
        MinimumWageChange.Require(actor);
        Rule.Require(command is { ValidFrom: not null, AmountFen: not null }, WageRules.AmountMissing);
        db.Add(MinimumWage.Enter(command.RowId, command.Place, command.ValidFrom!.Value, command.AmountFen!.Value, command.Source, command.IsChecked, actor, clock.GetUtcNow()));
        return Task.CompletedTask;
    }
}

/// <summary>Somebody compared a row with its source.</summary>
public sealed record ConfirmMinimumWage(Guid RowId) : ICommand
{
    public static Permission Requires => Permission.ManagePolicies;
}

public sealed class ConfirmMinimumWageHandler(ConductDb db, TimeProvider clock) : ICommandHandler<ConfirmMinimumWage>
{
    public async Task HandleAsync(ConfirmMinimumWage command, Actor actor, CancellationToken ct)
    {
        MinimumWageChange.Require(actor);
        var row = await db.MinimumWages.GetAsync(command.RowId, ct);
        row.Confirm(actor, clock.GetUtcNow());
    }
}

/// <summary>Minimum wages are the same for the whole organisation.</summary>
internal static class MinimumWageChange
{
    public static void Require(Actor actor) => Rule.Require(actor.ReachOf(Permission.ManagePolicies).Everything, WageRules.NotWholeOrganisation);
}
