using Conduct.App.Security;

namespace Conduct.App.Features.SpeakUp;

public static class SpeakUpSite
{
    public static void MapSpeakUp(this IEndpointRouteBuilder routes)
    {
        var site = routes.MapGroup("").AllowAnonymous().AddEndpointFilter<SiteFaults>();
        site.MapGet(SpeakUpAddresses.Start, (HttpContext http, SitePages pages) => pages.ShowAsync<StartView>(new { Visit = SiteVisit.Of(http) }));
        site.MapGet(SpeakUpAddresses.New, (HttpContext http, NewReportEndpoints reports) => reports.AskAsync(http));
        site.MapPost(SpeakUpAddresses.Sent, (HttpContext http, NewReportEndpoints reports) => reports.SendAsync(http));
        site.MapGet(SpeakUpAddresses.Follow, (HttpContext http, FollowEndpoints follow) => follow.AskAsync(http));
        site.MapPost(SpeakUpAddresses.Follow, (HttpContext http, FollowEndpoints follow) => follow.AnswerAsync(http));
        site.MapGet(SpeakUpAddresses.Exit, (AnonymousSite settings, SitePages pages) => Leave(settings, pages));

        // Also the page with the code, opened a second time.
        site.MapGet($"{SpeakUpAddresses.Start}/{{**rest}}", (HttpContext http) => Results.LocalRedirect(SiteVisit.Of(http).To(SpeakUpAddresses.Start)));
    }

    // Somebody looks over the shoulder: what comes next must tell nothing.
    private static async Task<IResult> Leave(AnonymousSite settings, SitePages pages) =>
        settings.Exit is { } exit ? Results.Redirect(exit.AbsoluteUri) : await pages.ShowAsync<EmptyView>(new { });
}
