using System.Security.Claims;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Penalties;

public static class PayrollEndpoints
{
    public static void MapPayroll(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/payroll/export.xlsx", [Requires(Permission.HandleCases)] (ClaimsPrincipal user, string? month, PayrollExport export, CancellationToken ct) =>
            export.SendAsync(user, month, ct));
}
