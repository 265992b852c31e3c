using System.Globalization;
using System.Text.RegularExpressions;
using Conduct.Domain.Kernel;

namespace Conduct.App.Platform.Calendar;

/// <summary>
/// The times of an event, as wall-clock times of the organisation. A zone is named by its IANA or Windows name, or by what mail programs show for it, such as
/// “(UTC+08:00) Beijing, Chongqing”, which stands in quotes (RFC 5545, 3.2); the library takes none of the last kind.
/// </summary>
internal static partial class IcsTimes
{
    private const string Form = "yyyyMMdd'T'HHmmss";

    /// <summary>The line without its zone, its time moved to the organisation's; any other line as it is.</summary>
    public static string InZone(string line, OrganisationTime zone)
    {
        if (Zoned().Match(line) is not { Success: true } parts)
        {
            return line;
        }

        var (before, name, after, value) = (parts.Groups[1].Value, parts.Groups[2].Value.Trim('"'), parts.Groups[3].Value, parts.Groups[4].Value.Trim());
        var local = DateTime.TryParseExact(value, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var written) && OffsetOf(name, written) is { } offset
            ? zone.LocalOf(new(written, offset)).ToString(Form, CultureInfo.InvariantCulture)
            : value;
        return $"{before}{after}:{local}";
    }

    private static TimeSpan? OffsetOf(string name, DateTime local) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone.GetUtcOffset(local)
        : Shown().Match(name) is { Success: true } shown && TimeSpan.TryParse(shown.Groups[2].Value, CultureInfo.InvariantCulture, out var offset) ? (shown.Groups[1].Value == "-" ? -offset : offset)
        : null;

    [GeneratedRegex(@"^(DT(?:START|END)(?:;(?!TZID=)[^;:""]*)*);TZID=(""[^""]*""|[^;:""]*)((?:;[^;:""]*)*):(.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Zoned();

    [GeneratedRegex(@"^\((?:UTC|GMT)([+-])(\d{1,2}:\d{2})\)")]
    private static partial Regex Shown();
}
