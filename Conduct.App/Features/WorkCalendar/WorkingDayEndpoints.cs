using System.Globalization;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Drafts;
using Conduct.App.Platform.Excel;
using Conduct.App.Platform.Files;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Http.Features;

namespace Conduct.App.Features.WorkCalendar;

/// <summary>A year as a workbook, which is also the template, and the way in for a filled one or a published .ics calendar.</summary>
public static class WorkingDayEndpoints
{
    public const string Download = "/working-days.xlsx";
    public const string Upload = "/working-days/file";

    /// <summary>Why a file beyond <see cref="CalendarReader.MaxBytes"/> is not taken.</summary>
    public static string TooLarge => string.Format(CultureInfo.CurrentCulture, WorkingDayTexts.TooLargeFormat, CalendarReader.MaxBytes / (1024 * 1024));

    public static void MapWorkingDays(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Download, DownloadAsync).Requires(Permission.OwnFile);
        routes.MapPost(Upload, UploadAsync).Requires(Permission.ManageOrganisation).AddEndpointFilter(new SameOriginFilter());
    }

    private static async Task<IResult> DownloadAsync(int year, HttpContext http, WorkingDaysQuery query, CurrentActor current, TimeProvider clock)
    {
        if (year is < WorkingDayRules.FirstYear or > WorkingDayRules.LastYear || await current.FindAsync(http.User, http.RequestAborted) is not { } actor)
        {
            return Results.NotFound();
        }

        var days = await query.DaysAsync(year, http.RequestAborted);
        await using var book = new SheetWriter(new(WorkingDayTexts.Title, actor.Name, clock.GetUtcNow()));
        var columns = new SheetColumns<CalendarDay>()
            .Date(CalendarColumns.Date.Title.Current, day => day.Date, 16)
            .Text(CalendarColumns.Kind.Title.Current, day => day.IsWorkingDay ? WorkingDayTexts.Worked : WorkingDayTexts.Off, 12)
            .Text(CalendarColumns.Name.Title.Current, day => day.Name, 30);
        await book.WriteTableAsync(WorkingDayTexts.Title, columns, days.ToAsyncEnumerable(), http.RequestAborted);
        return new SheetResult(book.Finish(), string.Create(CultureInfo.InvariantCulture, $"{WorkingDayTexts.Title} {year}.xlsx"));
    }

    private static Task<IResult> UploadAsync(HttpContext http, UploadDesk desk, CommandRunner commands, OrganisationTime zone)
    {
        // The reader stops at the limit by itself and says so; the server's own would only break the connection.
        http.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = null;
        return desk.ImportAsync(http, CalendarReader.MaxBytes, TooLarge, async actor =>
        {
            var file = await CalendarReader.ReadAsync(http.Request.Body, Uploads.NameOf(http.Request), zone, http.RequestAborted);
            return await commands.RunAsync(new SaveFormDraft(CalendarFile.DraftKey, file.ToJson()), actor);
        });
    }
}
