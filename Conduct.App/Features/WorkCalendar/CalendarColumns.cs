using Conduct.App.Platform.Excel;

namespace Conduct.App.Features.WorkCalendar;

/// <summary>The sheet that is downloaded, changed and uploaded again.</summary>
internal static class CalendarColumns
{
    public static readonly ImportColumn Date = ImportColumn.Required(WorkingDayTexts.ResourceManager, nameof(WorkingDayTexts.Date));
    public static readonly ImportColumn Kind = ImportColumn.Required(WorkingDayTexts.ResourceManager, nameof(WorkingDayTexts.Kind));
    public static readonly ImportColumn Name = ImportColumn.Required(WorkingDayTexts.ResourceManager, nameof(WorkingDayTexts.Name));

    public static readonly ImportSheet Sheet = new(new(WorkingDayTexts.ResourceManager, nameof(WorkingDayTexts.Title)), [Date, Kind, Name]);
}
