using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Policies;

/// <summary>A policy with a first version to write.</summary>
public sealed record CreatePolicy(Guid PolicyId, Guid VersionId, string? Code, string? Title, string? TitleEn, DraftOrigin Origin) : ICommand
{
    public static Permission Requires => Permission.ManagePolicies;
}

public sealed class CreatePolicyHandler(ConductDb db, OriginReader origins, TimeProvider clock) : ICommandHandler<CreatePolicy>
{
    public async Task HandleAsync(CreatePolicy command, Actor actor, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var policy = Policy.Create(command.PolicyId, command.Code, command.Title, command.TitleEn, actor, now);
        await db.RequireFreeAsync(policy, ct);
        policy.StartVersion(command.VersionId, await origins.TakeAsync(command.Origin, actor, ct), actor, now);
        db.Policies.Add(policy);
    }
}

/// <summary>The next version of a policy.</summary>
public sealed record StartPolicyVersion(Guid PolicyId, Guid VersionId, DraftOrigin Origin) : ICommand
{
    public static Permission Requires => Permission.ManagePolicies;
}

public sealed class StartPolicyVersionHandler(ConductDb db, OriginReader origins, TimeProvider clock) : ICommandHandler<StartPolicyVersion>
{
    public async Task HandleAsync(StartPolicyVersion command, Actor actor, CancellationToken ct)
    {
        var policy = await db.Policies.GetAsync(command.PolicyId, ct);
        policy.StartVersion(command.VersionId, await origins.TakeAsync(command.Origin, actor, ct), actor, clock.GetUtcNow());
    }
}

public sealed record RenamePolicy(Guid PolicyId, int Version, string? Code, string? Title, string? TitleEn) : ICommand
{
    public static Permission Requires => Permission.ManagePolicies;
}

public sealed class RenamePolicyHandler(ConductDb db, TimeProvider clock) : ICommandHandler<RenamePolicy>
{
    public async Task HandleAsync(RenamePolicy command, Actor actor, CancellationToken ct)
    {
        var policy = await db.Policies.GetAsync(command.PolicyId, command.Version, ct);
        policy.Rename(command.Code, command.Title, command.TitleEn, actor, clock.GetUtcNow());
        await db.RequireFreeAsync(policy, ct);
    }
}

internal static class PolicyCodes
{
    public static async Task RequireFreeAsync(this ConductDb db, Policy policy, CancellationToken ct) =>
        Rule.Require(!await db.Policies.AnyAsync(other => other.Id != policy.Id && other.Code == policy.Code, ct), CatalogueRules.CodeTaken, policy.Code);
}
