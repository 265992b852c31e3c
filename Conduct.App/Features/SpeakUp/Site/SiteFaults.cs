namespace Conduct.App.Features.SpeakUp;

/// <summary>Whatever goes wrong on the site is answered by a page of the site; the log hears what failed, and nothing of what was sent.</summary>
public sealed class SiteFaults : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        try
        {
            return await next(context);
        }
        catch (Exception error) when (error is InvalidDataException or BadHttpRequestException && !http.Response.HasStarted)
        {
            return await SorryAsync(http, SpeakUpTexts.TooLarge, StatusCodes.Status413PayloadTooLarge);
        }
        catch (Exception error) when (!http.RequestAborted.IsCancellationRequested && !http.Response.HasStarted)
        {
            http.RequestServices.GetRequiredService<ILogger<SiteFaults>>().LogError("The anonymous site failed at {Page}: {Fault} {Trace}", http.Request.Path, error.GetType().Name, error.StackTrace);
            return await SorryAsync(http, SpeakUpTexts.Failed, StatusCodes.Status500InternalServerError);
        }
    }

    private static async Task<object?> SorryAsync(HttpContext http, string what, int status) =>
        await http.RequestServices.GetRequiredService<SitePages>().ShowAsync<SorryView>(new { Visit = SiteVisit.Of(http), What = what }, status);
}
