using System.Text.Json;
using System.Text.Json.Serialization;
using Conduct.App.Platform.Drafts;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.WorkCalendar;

/// <summary>An uploaded calendar, kept as its reader's draft until it is applied or given up.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Days">Each date once, in order.</param>
/// <param name="Problems">What is wrong with it; then it cannot be applied.</param>
public sealed record CalendarFile(string Name, IReadOnlyList<CalendarFileDay> Days, IReadOnlyList<CalendarProblem> Problems)
{
    /// <summary>Key of the draft, see <see cref="FormDraft"/>.</summary>
    public const string DraftKey = "working-days/import";

    /// <summary>More days than any two years can have.</summary>
    public const int MaxDays = 200;

    /// <summary>The years it says something about: they are replaced whole.</summary>
    public IReadOnlyList<int> Years => [.. Days.Select(day => day.Date.Year).Distinct().Order()];

    /// <summary>Tells this file from every other, whatever its name and however many days it has.</summary>
    [JsonIgnore]
    public string Fingerprint => ContentHash.Of(ToJson());

    public string ToJson() => JsonSerializer.Serialize(this);

    public static CalendarFile Read(string json) => JsonSerializer.Deserialize<CalendarFile>(json)!;
}

public sealed record CalendarFileDay(DateOnly Date, bool IsWorkingDay, string Name);

/// <param name="Row">The row of the sheet, or the line of the .ics file; null for the whole file.</param>
/// <param name="Column">The column's title, where there is one.</param>
/// <param name="Reason">In the language of whoever uploaded it.</param>
public sealed record CalendarProblem(int? Row, string? Column, string Reason);
