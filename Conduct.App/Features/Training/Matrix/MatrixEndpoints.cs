using System.Security.Claims;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Training;

public static class MatrixEndpoints
{
    public static void MapMatrix(this IEndpointRouteBuilder routes) =>
        routes.MapGet(MatrixAddress.Workbook, (ClaimsPrincipal user, HttpRequest request, MatrixExport export, CancellationToken ct) =>
            export.SendAsync(user, request.QueryString.Value, request.Query[MatrixAddress.PurposeName], ct)).Requires(Permission.ReadTraining);
}
