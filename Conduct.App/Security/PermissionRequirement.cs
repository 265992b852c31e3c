using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Authorization;

namespace Conduct.App.Security;

public sealed record PermissionRequirement(Permission Permission) : IAuthorizationRequirement;
