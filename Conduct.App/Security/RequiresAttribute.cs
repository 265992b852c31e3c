using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Authorization;

namespace Conduct.App.Security;

/// <summary>A page or endpoint for holders of the permission; grants are read from the database for each request.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequiresAttribute : AuthorizeAttribute
{
    public RequiresAttribute(Permission permission) => Policy = PermissionPolicy.NameOf(permission);
}
