using System.Security.Claims;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Policies;

public static class PolicySetup
{
    public static void AddPolicies(this IServiceCollection services)
    {
        services.AddScoped<AcknowledgementRoll>();
        services.AddScoped<AcknowledgementExport>();
    }

    public static void MapPolicies(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/policies/{versionId:guid}/acknowledgements.xlsx", [Requires(Permission.ReadAcknowledgements)] (
            ClaimsPrincipal user, Guid versionId, Guid? unit, string? state, AcknowledgementExport export, CancellationToken ct) =>
            export.SendAsync(user, versionId, AcknowledgementFilter.From(unit, state), ct));
}
