using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Support;

/// <summary>The addresses that the running product answers, matched by its own router: for tests of links.</summary>
internal static class AppRoutes
{
    private static readonly Lazy<IReadOnlyList<RouteEndpoint>> Mapped = new(Read);
    private static readonly Lazy<RequestDelegate> Router = new(Build);

    /// <summary>Pages, downloads and posts; no files of the look.</summary>
    public static IReadOnlyList<RouteEndpoint> All => Mapped.Value;

    /// <summary>Whether a page or download stands at the address, its query left aside.</summary>
    public static bool Exists(string address) => At(address) is not null;

    /// <summary>The page at the address; null when there is none.</summary>
    public static Type? PageAt(string address) => At(address)?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type;

    private static RouteEndpoint? At(string address)
    {
        var http = new DefaultHttpContext();
        (http.Request.Method, http.Request.Path) = (HttpMethods.Get, address.Split('?')[0]);

        // Completes at once, but for the first call.
        Router.Value(http).GetAwaiter().GetResult();
        return http.GetEndpoint() as RouteEndpoint;
    }

    // A server of its own, stopped again: what it mapped stays.
    private static List<RouteEndpoint> Read()
    {
        using var app = new AppHost();
        _ = app.Url;
        return [.. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(IsNoFile)];
    }

    // Nor the fallback that answers files which are not there.
    private static bool IsNoFile(RouteEndpoint endpoint) =>
        !endpoint.Metadata.Any(item => item.GetType().Name.Contains("StaticAsset", StringComparison.Ordinal))
        && endpoint.RoutePattern.RawText?.TrimStart('/') is { } address && !address.StartsWith("_framework", StringComparison.Ordinal) && !address.StartsWith("{**", StringComparison.Ordinal);

    private static RequestDelegate Build()
    {
        var services = new ServiceCollection().AddLogging().AddRouting().AddSingleton(new DiagnosticListener("routes")).BuildServiceProvider();
        var pipeline = new ApplicationBuilder(services);
        pipeline.UseRouting();
        pipeline.Use(_ => _ => Task.CompletedTask);
        pipeline.UseEndpoints(routes => routes.DataSources.Add(new DefaultEndpointDataSource(All)));
        return pipeline.Build();
    }
}
