using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Policies;

/// <summary>Puts a published version in force: at once, or by itself on a day to come.</summary>
public sealed record PutPolicyInForce(Guid VersionId, DateOnly From) : ICommand
{
    public static Permission Requires => Permission.ManagePolicies;
}

public sealed class PutPolicyInForceHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<PutPolicyInForce>
{
    public async Task HandleAsync(PutPolicyInForce command, Actor actor, CancellationToken ct)
    {
        var policy = await db.GetPolicyOfAsync(command.VersionId, ct);
        policy.PutInForce(command.VersionId, command.From, clock.Today, actor, clock.Now);
    }
}

public sealed record RepealPolicy(Guid VersionId, DateOnly LastDay, string? Reason) : ICommand
{
    public static Permission Requires => Permission.ManagePolicies;
}

public sealed class RepealPolicyHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<RepealPolicy>
{
    public async Task HandleAsync(RepealPolicy command, Actor actor, CancellationToken ct)
    {
        var policy = await db.GetPolicyOfAsync(command.VersionId, ct);
        policy.Repeal(command.VersionId, command.LastDay, command.Reason, clock.Today, actor, clock.Now);
    }
}

/// <summary>Puts in force what was planned for today.</summary>
public sealed record CarryOutPolicyPlan(Guid PolicyId) : ICommand
{
    public static Permission Requires => Permission.RunJobs;
}

public sealed class CarryOutPolicyPlanHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<CarryOutPolicyPlan>
{
    public async Task HandleAsync(CarryOutPolicyPlan command, Actor actor, CancellationToken ct)
    {
        var policy = await db.Policies.GetAsync(command.PolicyId, ct);
        policy.CarryOutPlan(clock.Today, actor, clock.Now);
    }
}
