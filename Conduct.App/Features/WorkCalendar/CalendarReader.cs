using System.Globalization;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Files;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.WorkCalendar;

/// <summary>Turns an uploaded .xlsx or .ics file into days; whatever is wrong with it becomes problems of the file.</summary>
public static class CalendarReader
{
    public const long MaxBytes = 5 * 1024 * 1024;

    /// <summary>A calendar says so in its first line; everything else is taken for a workbook.</summary>
    public static async Task<CalendarFile> ReadAsync(Stream upload, string fileName, OrganisationTime zone, CancellationToken ct)
    {
        await using var file = PrivateTempFile.Create();
        if (!await BoundedCopy.RunAsync(upload, file, MaxBytes, ct))
        {
            return new(fileName, [], [new(null, null, string.Format(CultureInfo.CurrentCulture, WorkingDayTexts.TooLargeFormat, MaxBytes / (1024 * 1024)))]);
        }

        file.Position = 0;
        if (fileName.EndsWith(".ics", StringComparison.OrdinalIgnoreCase))
        {
            var unmarked = new List<string>();
            var (days, problems) = await FromIcsAsync(file, zone, unmarked, ct);
            return Checked(fileName, days, problems, unmarked);
        }

        var (listed, wrong) = await CalendarSheet.ReadAsync(file, ct);
        return Checked(fileName, listed, wrong, []);
    }

    private static async Task<(IReadOnlyList<CalendarFileDay> Days, IReadOnlyList<CalendarProblem> Problems)> FromIcsAsync(Stream file, OrganisationTime zone, List<string> unmarked, CancellationToken ct)
    {
        if (await IcsReader.ReadAsync(file, zone, ct) is not { } calendar)
        {
            return ([], [new(null, null, WorkingDayTexts.NoCalendar)]);
        }

        var (days, problems) = (new List<CalendarFileDay>(), new List<CalendarProblem>());
        if (calendar.TooMany)
        {
            return ([], [new(null, null, string.Format(CultureInfo.CurrentCulture, WorkingDayTexts.TooManyEventsFormat, IcsReader.MaxEvents))]);
        }

        foreach (var one in calendar.Events)
        {
            if (one.Fault is not null || string.IsNullOrWhiteSpace(one.Title))
            {
                problems.Add(new(one.Line, null, string.Format(CultureInfo.CurrentCulture, ReasonFormat(one.Fault), one.Title)));
                continue;
            }

            // Festivals that are no holidays stand in the calendars of phones too.
            if ((one.IsWorked ?? CalendarDisplay.IsWorkedByTitle(one.Title)) is not { } worked)
            {
                unmarked.Add(one.Title);
                continue;
            }

            days.AddRange(one.Days.SelectMany(Each).Select(day => new CalendarFileDay(day, worked, CalendarDisplay.NameOf(one.Title))));
        }

        return (days, problems);
    }

    private static string ReasonFormat(IcsFault? fault) => fault switch
    {
        IcsFault.Endless => WorkingDayTexts.EventEndlessFormat,
        IcsFault.Repeats => WorkingDayTexts.EventRepeatsFormat,
        IcsFault.Unreadable or null => WorkingDayTexts.EventUnreadable,
    };

    private static IEnumerable<DateOnly> Each(IcsDays days) =>
        Enumerable.Range(0, Math.Clamp(days.Last.DayNumber - days.First.DayNumber + 1, 1, CalendarFile.MaxDays + 1)).Select(days.First.AddDays);

    private static CalendarFile Checked(string fileName, IReadOnlyList<CalendarFileDay> days, IReadOnlyList<CalendarProblem> problems, List<string> unmarked)
    {
        var found = new List<CalendarProblem>(problems);
        CalendarFileDay[] distinct = [.. days.Select(day => day with { Name = day.Name.Trim() }).Distinct().OrderBy(day => day.Date)];
        found.AddRange(distinct.GroupBy(day => day.Date).Where(group => group.Count() > 1).Select(group => Problem(WorkingDayTexts.TwiceFormat, group.Key)));
        found.AddRange(distinct.Where(day => day.Date.Year is < WorkingDayRules.FirstYear or > WorkingDayRules.LastYear).Select(day => Problem(WorkingDayTexts.YearFormat, day.Date)));
        found.AddRange(distinct.Where(day => day.Name.Length > CalendarDay.NameMaxLength).Select(day => Problem(WorkingDayTexts.NameTooLongFormat, day.Date)));
        if (distinct.Length > CalendarFile.MaxDays)
        {
            found.Add(new(null, null, string.Format(CultureInfo.CurrentCulture, WorkingDayTexts.TooManyFormat, CalendarFile.MaxDays)));
        }
        else if (distinct.Length == 0 && found.Count == 0)
        {
            found.Add(new(null, null, unmarked.Count == 0 ? WorkingDayTexts.NothingInIt : string.Format(CultureInfo.CurrentCulture, WorkingDayTexts.NothingMarkedFormat, unmarked[0])));
        }

        return new(Path.GetFileName(fileName), distinct.Length > CalendarFile.MaxDays ? [] : distinct, [.. found.Take(CalendarFile.MaxDays)])
        {
            LeftOut = [.. unmarked.Distinct().Take(CalendarFile.MaxDays)],
        };
    }

    private static CalendarProblem Problem(string format, DateOnly date) => new(null, null, string.Format(CultureInfo.CurrentCulture, format, date));
}
