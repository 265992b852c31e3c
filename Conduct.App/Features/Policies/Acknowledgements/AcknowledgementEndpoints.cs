using System.Security.Claims;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Policies;

public static class AcknowledgementEndpoints
{
    public static void MapAcknowledgements(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/policies/{versionId:guid}/acknowledgements.xlsx", [Requires(Permission.ReadAcknowledgements)] (
            ClaimsPrincipal user, Guid versionId, Guid? unit, string? state, AcknowledgementExport export, CancellationToken ct) =>
            export.SendAsync(user, versionId, AcknowledgementFilter.From(unit, state), ct));
}
