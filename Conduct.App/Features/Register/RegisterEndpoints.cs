using System.Security.Claims;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Register;

public static class RegisterEndpoints
{
    public static void MapRegister(this IEndpointRouteBuilder app) =>
        app.MapGet("/register/export.xlsx", [Requires(Permission.ExportRegister)] (ClaimsPrincipal user, HttpRequest request, RegisterExport export, CancellationToken ct) =>
            export.SendAsync(user, request.QueryString.Value, request.Query[RegisterExport.PurposeName], ct));
}
