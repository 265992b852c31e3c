using Microsoft.AspNetCore.Authorization;

namespace Conduct.App.Security;

/// <summary>Asks the database, not the cookie: a role taken away counts at once.</summary>
public sealed class PermissionHandler(ActorLoader actors) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (CurrentActor.AccountIdOf(context.User) is { } id
            && await actors.FindAsync(id, CancellationToken.None) is { } actor
            && actor.Has(requirement.Permission))
        {
            context.Succeed(requirement);
        }
    }
}
