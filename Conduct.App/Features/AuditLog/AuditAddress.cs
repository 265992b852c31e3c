using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Conduct.App.Features.AuditLog;

/// <summary>Which audit entries are wanted, as the address says it; people by id only.</summary>
public sealed record AuditAddress
{
    private const string Day = "yyyy-MM-dd";

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public string? Kind { get; init; }

    public Guid? AccountId { get; init; }

    public string? CaseNumber { get; init; }

    /// <summary>Entries before this one, newest first; from the newest without it.</summary>
    public long? Before { get; init; }

    public static AuditAddress Parse(string? queryString)
    {
        var query = QueryHelpers.ParseQuery(queryString);
        return new()
        {
            From = Date(Text(query, "from")),
            To = Date(Text(query, "to")),
            Kind = Text(query, "kind"),
            AccountId = Guid.TryParse(Text(query, "account"), out var account) ? account : null,
            CaseNumber = Text(query, "case"),
            Before = long.TryParse(Text(query, "before"), NumberStyles.None, CultureInfo.InvariantCulture, out var seq) ? seq : null,
        };
    }

    public string ToUrl()
    {
        (string Key, string? Value)[] parts =
        [
            ("from", From?.ToString(Day, CultureInfo.InvariantCulture)), ("to", To?.ToString(Day, CultureInfo.InvariantCulture)), ("kind", Kind),
            ("account", AccountId?.ToString()), ("case", CaseNumber), ("before", Before?.ToString(CultureInfo.InvariantCulture)),
        ];
        var query = string.Join('&', parts.Where(part => part.Value is not null).Select(part => $"{part.Key}={Uri.EscapeDataString(part.Value!)}"));
        return query is "" ? "/audit" : $"/audit?{query}";
    }

    public static DateOnly? Date(string? text) =>
        DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Text(Dictionary<string, StringValues> query, string key) =>
        query.TryGetValue(key, out var values) && values.ToString() is { Length: > 0 } text ? text : null;
}
