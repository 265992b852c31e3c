using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Appeals;

/// <summary>维持.</summary>
public sealed record UpholdDecision(Guid AppealId, int Version, string? Reasons) : ICommand
{
    public static Permission Requires => Permission.ApprovePenalties;
}

public sealed class UpholdDecisionHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<UpholdDecision>
{
    public async Task HandleAsync(UpholdDecision command, Actor actor, CancellationToken ct)
    {
        var (appeal, matter) = await db.GetMatterAsync(command.AppealId, command.Version, actor, ct);
        appeal.Uphold(matter, command.Reasons, clock.Today, actor, clock.Now);
    }
}

/// <summary>变更: measures that are not named fall away.</summary>
public sealed record VaryDecision(Guid AppealId, int Version, string? Reasons, IReadOnlyList<KeptMeasure> Kept, int InfluenceMonths) : ICommand
{
    public static Permission Requires => Permission.ApprovePenalties;
}

/// <param name="As">As it counts from now on.</param>
public sealed record KeptMeasure(Guid MeasureId, MeasureDraft As);

public sealed class VaryDecisionHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<VaryDecision>
{
    public async Task HandleAsync(VaryDecision command, Actor actor, CancellationToken ct)
    {
        var (appeal, matter) = await db.GetMatterAsync(command.AppealId, command.Version, actor, ct);
        var variation = new Variation(command.Kept.DistinctBy(one => one.MeasureId).ToDictionary(one => one.MeasureId, one => one.As), command.InfluenceMonths);
        appeal.Vary(matter, variation, command.Reasons, clock.Today, actor, clock.Now);
    }
}

/// <summary>撤销.</summary>
public sealed record RevokeDecision(Guid AppealId, int Version, string? Reasons) : ICommand
{
    public static Permission Requires => Permission.ApprovePenalties;
}

public sealed class RevokeDecisionHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<RevokeDecision>
{
    public async Task HandleAsync(RevokeDecision command, Actor actor, CancellationToken ct)
    {
        var (appeal, matter) = await db.GetMatterAsync(command.AppealId, command.Version, actor, ct);
        appeal.Revoke(matter, command.Reasons, clock.Today, actor, clock.Now);
    }
}

/// <summary>发回.</summary>
public sealed record RemitCase(Guid AppealId, int Version, string? Reasons) : ICommand
{
    public static Permission Requires => Permission.ApprovePenalties;
}

public sealed class RemitCaseHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<RemitCase>
{
    public async Task HandleAsync(RemitCase command, Actor actor, CancellationToken ct)
    {
        var (appeal, matter) = await db.GetMatterAsync(command.AppealId, command.Version, actor, ct);
        appeal.Remit(matter, command.Reasons, clock.Today, actor, clock.Now);
    }
}
