using System.Globalization;
using Conduct.App.Platform;
using Conduct.Domain.Cases;
using Conduct.Domain.Measures;
using Conduct.Domain.Policies;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Conduct.App.Features.Register;

/// <summary>
/// The register page as its address says it: filter, order, page, columns. Names and free text never stand in it. What an address
/// says wrongly is left out.
/// </summary>
public sealed record RegisterAddress
{
    public const string DefaultSort = "-found";

    /// <summary>The whole register, also for those with a default view.</summary>
    public const string Everything = "/register?sort=" + DefaultSort;

    private const string Day = "yyyy-MM-dd";
    private const string AllColumns = "all";

    public static IReadOnlyList<int> Sizes { get; } = [25, 50, 100];

    private static IEnumerable<string> Keys => RegisterColumns.All.Select(column => column.Key);

    public RegisterFilter Filter { get; init; } = new();

    /// <summary>A column's key; with a minus in front from the highest down.</summary>
    public string Sort { get; init; } = DefaultSort;

    public PageRequest Page { get; init; } = new();

    /// <summary>Keys of the chosen columns; empty for those that the register opens with.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    public static RegisterAddress Parse(string? queryString)
    {
        var query = QueryHelpers.ParseQuery(queryString);
        return new()
        {
            Filter = new()
            {
                Field = Word<DateField>(query, "field") ?? DateField.Found,
                From = Date(query, "from"),
                To = Date(query, "to"),
                UnitId = Id(query, "unit"),
                Clause = Text(query, "clause"),
                Gravity = Word<Gravity>(query, "gravity"),
                Status = Word<CaseStatus>(query, "status"),
                Measure = Word<MeasureKind>(query, "measure"),
                Overdue = Word<OverdueFilter>(query, "overdue"),
                EmployeeId = Id(query, "employee"),
                TextId = Id(query, "q"),
            },
            Sort = Text(query, "sort") is { } sort && RegisterColumns.IsSort(sort) ? sort : DefaultSort,
            Page = new(Math.Max(1, Number(query, "page") ?? 1), Number(query, "size") is { } size && Sizes.Contains(size) ? size : PageRequest.DefaultSize),
            Columns = Chosen(Text(query, "cols") ?? ""),
        };
    }

    /// <summary>The query string without the question mark; empty for the page as it opens.</summary>
    public string ToQuery() => string.Join('&', Parts().Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => $"{part.Key}={Uri.EscapeDataString(part.Value!)}"));

    /// <summary>The page's address; <see cref="Everything"/> when nothing is chosen, so that a default view does not come back.</summary>
    public string ToUrl() => ToQuery() is { Length: > 0 } query ? $"/register?{query}" : Everything;

    /// <summary>Another filter, from its first page.</summary>
    public RegisterAddress With(RegisterFilter filter) => this with { Filter = filter, Page = Page with { Number = 1 } };

    private IEnumerable<(string Key, string? Value)> Parts() =>
    [
        ("field", Filter.Field == DateField.Found ? null : Word(Filter.Field)),
        ("from", Filter.From?.ToString(Day, CultureInfo.InvariantCulture)),
        ("to", Filter.To?.ToString(Day, CultureInfo.InvariantCulture)),
        ("unit", Filter.UnitId?.ToString()),
        ("clause", Filter.Clause),
        ("gravity", Word(Filter.Gravity)),
        ("status", Word(Filter.Status)),
        ("measure", Word(Filter.Measure)),
        ("overdue", Word(Filter.Overdue)),
        ("employee", Filter.EmployeeId?.ToString()),
        ("q", Filter.TextId?.ToString()),
        ("sort", Sort == DefaultSort ? null : Sort),
        ("page", Page.Number == 1 ? null : Page.Number.ToString(CultureInfo.InvariantCulture)),
        ("size", Page.Size == PageRequest.DefaultSize ? null : Page.Size.ToString(CultureInfo.InvariantCulture)),
        ("cols", Columns.Count == RegisterColumns.All.Count ? AllColumns : string.Join(',', Columns)),
    ];

    private static string[] Chosen(string keys) => keys == AllColumns ? [.. Keys] : [.. Keys.Intersect(keys.Split(','), StringComparer.Ordinal)];

    private static string? Word(Enum? value) => value?.ToString();

    private static string? Text(Dictionary<string, StringValues> query, string key) =>
        query.TryGetValue(key, out var values) && values.ToString() is { Length: > 0 } text ? text : null;

    private static T? Word<T>(Dictionary<string, StringValues> query, string key)
        where T : struct, Enum =>
        Text(query, key) is { } text && !char.IsAsciiDigit(text[^1]) && Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    private static DateOnly? Date(Dictionary<string, StringValues> query, string key) =>
        DateOnly.TryParseExact(Text(query, key), Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static Guid? Id(Dictionary<string, StringValues> query, string key) => Guid.TryParse(Text(query, key), out var id) ? id : null;

    private static int? Number(Dictionary<string, StringValues> query, string key) =>
        int.TryParse(Text(query, key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
