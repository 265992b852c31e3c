using System.Text.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Conduct.App.Platform;

/// <summary>What a supervisor is told: each check with its state and figures, and no message of an error, which may hold names or secrets.</summary>
public static class HealthAnswer
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Writes the report as JSON.</summary>
    public static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(
        new
        {
            Status = report.Status.ToString(),
            Checks = report.Entries.ToDictionary(entry => entry.Key, entry => new { Status = entry.Value.Status.ToString(), Data = Known(entry.Value.Data) }),
        },
        Options,
        context.RequestAborted);

    // Only plain figures: a check of a package may put anything here.
    private static Dictionary<string, object> Known(IReadOnlyDictionary<string, object> data) =>
        data.Where(pair => pair.Value is bool or int or long or double or DateTimeOffset).ToDictionary();
}
