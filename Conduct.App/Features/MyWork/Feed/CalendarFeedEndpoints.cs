using System.Globalization;
using System.Text;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;

namespace Conduct.App.Features.MyWork;

/// <summary>The feed as calendars fetch it: without a session, by the token in the address alone.</summary>
public static class CalendarFeedEndpoints
{
    public const string Path = "/calendar/feed";

    private const string Address = Path + "/{token}.ics";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapCalendarFeed(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(Address, Methods, ReadAsync).AllowAnonymous();

        // Without this they would be led to the sign-in page.
        routes.Map(Address, (HttpContext http) =>
        {
            http.Response.Headers.Allow = string.Join(", ", Methods);
            return Results.StatusCode(StatusCodes.Status405MethodNotAllowed);
        }).AllowAnonymous();
    }

    private static async Task<IResult> ReadAsync(string token, HttpContext http, CalendarFeedQuery query, PublicAddress site, TimeProvider clock)
    {
        if (await query.FindAsync(token, http.RequestAborted) is not { } content)
        {
            // With a body of its own: a calendar must not be sent to the sign-in page.
            return Results.Problem(statusCode: StatusCodes.Status404NotFound);
        }

        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Find(content.Culture);
        var calendar = new IcsWriter(MyWorkTexts.CalendarTitle, clock.GetUtcNow());
        foreach (var row in content.Rows)
        {
            // A phone shows it on the locked screen: what is to be done, and no name.
            calendar.AddDay($"{row.ItemId:N}-{row.Kind}@conduct", row.Due!.Value, TitleOf(row), site.Of(row.Link));
        }

        http.Response.Headers.CacheControl = "no-store";
        return Results.Text(calendar.ToString(), "text/calendar", Encoding.UTF8);
    }

    private static string TitleOf(MyWorkRow row) => row.CaseNumber is { } number ? string.Format(CultureInfo.CurrentCulture, MyWorkTexts.CalendarItemFormat, row.Item.Task.Text(), number) : MyWorkDisplay.Of(row);
}
