using Microsoft.AspNetCore.Diagnostics;

namespace Conduct.App;

/// <summary>What a request itself does wrong is answered as such: neither as a fault of the server nor with a stack trace in its log.</summary>
public static class BadRequests
{
    /// <summary>Stands inside the handler of faults, so that these never reach it.</summary>
    public static void UseBadRequests(this WebApplication app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (Exception bad) when (StatusOf(bad, context) is not null && !context.Response.HasStarted)
        {
            context.Response.Clear();
            if (context.Features.Get<IStatusCodePagesFeature>() is { } pages)
            {
                pages.Enabled = false;
            }

            context.Response.StatusCode = StatusOf(bad, context)!.Value;
        }
    });

    private static int? StatusOf(Exception error, HttpContext context) => error switch
    {
        // Too slow (408), too large (413), or not HTTP (400), as the server of the framework found while reading it.
        BadHttpRequestException bad => bad.StatusCode,

        // More, or longer, fields than a form may have.
        InvalidDataException when context.Request.HasFormContentType => StatusCodes.Status413PayloadTooLarge,

        // A value of the address that a static page cannot read as what it is.
        InvalidOperationException unread when unread.Message.StartsWith("Cannot parse the value", StringComparison.Ordinal) => StatusCodes.Status400BadRequest,
        _ => null,
    };
}
