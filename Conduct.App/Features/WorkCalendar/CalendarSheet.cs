using Conduct.App.Platform.Excel;

namespace Conduct.App.Features.WorkCalendar;

/// <summary>Reads a year of days from a workbook.</summary>
internal static class CalendarSheet
{
    public static async Task<(IReadOnlyList<CalendarFileDay> Days, IReadOnlyList<CalendarProblem> Problems)> ReadAsync(Stream upload, CancellationToken ct)
    {
        var book = await SheetReader.ReadAsync(upload, new() { MaxRows = CalendarFile.MaxDays }, [CalendarColumns.Sheet], ct);
        var (days, problems) = (new List<CalendarFileDay>(), new List<CalendarProblem>());
        foreach (var row in book[CalendarColumns.Sheet])
        {
            var (date, kind, name) = (row.Date(CalendarColumns.Date), row.Text(CalendarColumns.Kind), row.Text(CalendarColumns.Name));
            if (kind is not null && CalendarDisplay.IsWorked(kind) is null)
            {
                problems.Add(new(row.Number, CalendarColumns.Kind.Title.Current, string.Format(null, WorkingDayTexts.KindUnreadableFormat, kind)));
            }
            else if (date is { } day && kind is not null && name is not null)
            {
                days.Add(new(day, CalendarDisplay.IsWorked(kind)!.Value, name));
            }
        }

        return (days, [.. book.Errors.Select(error => new CalendarProblem(error.Row, error.Column, error.Reason)), .. problems]);
    }
}
