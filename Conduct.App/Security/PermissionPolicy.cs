using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Authorization;

namespace Conduct.App.Security;

/// <summary>One policy for each permission. Whatever names none falls under the one that everybody in service holds.</summary>
public static class PermissionPolicy
{
    public static string NameOf(Permission permission) => $"permission:{permission}";

    /// <summary>For endpoints, as <see cref="RequiresAttribute"/> is for pages.</summary>
    public static TBuilder Requires<TBuilder>(this TBuilder endpoint, Permission permission)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.RequireAuthorization(NameOf(permission));

    public static void Configure(AuthorizationOptions options)
    {
        options.DefaultPolicy = For(Permission.OwnFile);
        options.FallbackPolicy = options.DefaultPolicy;
        foreach (var permission in Enum.GetValues<Permission>())
        {
            options.AddPolicy(NameOf(permission), For(permission));
        }
    }

    private static AuthorizationPolicy For(Permission permission) => new AuthorizationPolicyBuilder()
        .RequireAuthenticatedUser()
        .AddRequirements(new PermissionRequirement(permission))
        .Build();
}
