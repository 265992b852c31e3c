using Microsoft.AspNetCore.Authorization;

namespace Conduct.App.Security;

/// <summary>Asks the database, not the cookie: a role taken away counts at once, and so does a session that ended.</summary>
public sealed class PermissionHandler(ActorLoader actors) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (SessionKey.Of(context.User) is { } session
            && await actors.FindAsync(session, CancellationToken.None) is { } actor
            && actor.Has(requirement.Permission))
        {
            context.Succeed(requirement);
        }
    }
}
