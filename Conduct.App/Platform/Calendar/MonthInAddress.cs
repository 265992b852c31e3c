using System.Globalization;
using Conduct.Domain.Kernel;

namespace Conduct.App.Platform.Calendar;

/// <summary>A month in the address: <c>2026-11</c>. Always the first day.</summary>
public static class MonthInAddress
{
    public const string QueryName = "month";

    private const string Form = "yyyy-MM";

    /// <summary>The month named, or that of <paramref name="today"/> when it is not readable.</summary>
    public static DateOnly Parse(string? text, DateOnly today) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : today.StartOfMonth();

    /// <summary>As it stands in the address.</summary>
    public static string Write(DateOnly month) => month.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>As the reader writes it.</summary>
    public static string Show(DateOnly month) => month.ToString("Y", CultureInfo.CurrentCulture);
}
