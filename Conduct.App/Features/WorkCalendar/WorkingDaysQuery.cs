using System.Text.Json;
using System.Text.Json.Serialization;
using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Drafts;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.WorkCalendar;

public sealed class WorkingDaysQuery(IDbContextFactory<ConductDb> databases)
{
    public async Task<WorkingDaysView> ReadAsync(int year, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var days = await DaysAsync(db, year, ct);
        var changes = actor.ReachOf(Permission.ManageOrganisation).Everything;
        var draft = changes ? await db.ReadDraftAsync(actor, CalendarFile.DraftKey, ct) : null;
        var upload = draft is null ? null : CalendarFile.Read(draft.Content);
        return new(year, days, new WorkingDayCalendar(days.ToDictionary(day => day.Date, day => day.IsWorkingDay)).WorkingDaysOf(year), changes, upload)
        {
            Going = upload is null ? [] : await GoingAsync(db, upload, ct),
        };
    }

    public async Task<IReadOnlyList<CalendarDay>> DaysAsync(int year, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await DaysAsync(db, year, ct);
    }

    private static async Task<List<CalendarDay>> GoingAsync(ConductDb db, CalendarFile upload, CancellationToken ct)
    {
        var stored = await db.CalendarDays.AsNoTracking().Where(day => upload.Replaced.Contains(day.Date.Year)).OrderBy(day => day.Date).ToListAsync(ct);
        return [.. stored.ExceptBy(upload.Days.Select(day => day.Date), day => day.Date)];
    }

    private static Task<List<CalendarDay>> DaysAsync(ConductDb db, int year, CancellationToken ct)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return db.CalendarDays.AsNoTracking().Where(day => day.Date >= first && day.Date <= last).OrderBy(day => day.Date).ToListAsync(ct);
    }
}

/// <param name="Days">The days that differ from the plain week.</param>
/// <param name="WorkingDays">How many days of the year are worked.</param>
/// <param name="MayChange">Whether the visitor keeps the calendar.</param>
/// <param name="Upload">The visitor's file that waits to be applied.</param>
public sealed record WorkingDaysView(int Year, IReadOnlyList<CalendarDay> Days, int WorkingDays, bool MayChange, CalendarFile? Upload)
{
    /// <summary>Days that would go with the file: they stand in a year that it replaces, and not in it.</summary>
    public IReadOnlyList<CalendarDay> Going { get; init; } = [];

    /// <summary>Whether some of the days are the legal ones only, because the year has not been announced.</summary>
    public bool IsProvisional => Days.Any(day => !day.IsAnnounced);
}

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

    // A new-year holiday reaches into the year before or after: what says nothing of the rest of a year does not replace it.
    private const int EdgeDays = 7;

    /// <summary>Titles of entries that say neither that a day is off nor that it is worked: they do not count.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>The years it says something about.</summary>
    [JsonIgnore]
    public IReadOnlyList<int> Years => [.. Days.Select(day => day.Date.Year).Distinct().Order()];

    /// <summary>Those that are replaced whole; to the others, touched at their edge only, its days are added.</summary>
    [JsonIgnore]
    public IReadOnlyList<int> Replaced => [.. Days.Where(day => !IsAtTheEdge(day.Date)).Select(day => day.Date.Year).Distinct().Order()];

    /// <summary>Tells this file from every other, whatever its name and however many days it has.</summary>
    [JsonIgnore]
    public string Fingerprint => ContentHash.Of(ToJson());

    public string ToJson() => JsonSerializer.Serialize(this);

    public static CalendarFile Read(string json) => JsonSerializer.Deserialize<CalendarFile>(json)!;

    private static bool IsAtTheEdge(DateOnly day) => day.DayOfYear <= EdgeDays || day.AddDays(EdgeDays).Year > day.Year;
}

public sealed record CalendarFileDay(DateOnly Date, bool IsWorkingDay, string Name);

/// <param name="Row">The row of the sheet, or the line of the .ics file; null for the whole file.</param>
/// <param name="Column">The column's title, where there is one.</param>
/// <param name="Reason">In the language of whoever uploaded it.</param>
public sealed record CalendarProblem(int? Row, string? Column, string Reason);
