using System.Globalization;

namespace Conduct.App.Platform.Excel;

/// <summary>One value of a sheet, kept without boxing.</summary>
/// <param name="Kind">How the value is stored.</param>
/// <param name="Number">The number, fen, serial day, local ticks or 0/1, by kind.</param>
/// <param name="Text">The text of a <see cref="CellKind.Text"/> cell, else null.</param>
public readonly record struct Cell(CellKind Kind, long Number, string? Text)
{
    // Excel counts 29 February 1900, which never was: serials before 61 name another day in other programs.
    private static readonly DateOnly FirstSafeDay = new(1900, 3, 1);
    private static readonly int SerialZero = new DateOnly(1899, 12, 30).DayNumber;
    private const long MaxExactInteger = 999_999_999_999_999;

    /// <summary>Text; null and "" give an empty cell.</summary>
    public static Cell OfText(string? text) =>
        string.IsNullOrEmpty(text) ? default : new(CellKind.Text, 0, text);

    /// <summary>A whole number; beyond 15 digits, which a spreadsheet cannot hold, it becomes text.</summary>
    public static Cell OfNumber(long? value) => value switch
    {
        null => default,
        > MaxExactInteger or < -MaxExactInteger => OfText(value.Value.ToString(CultureInfo.InvariantCulture)),
        _ => new(CellKind.Number, value.Value, null),
    };

    /// <summary>An amount in fen (1/100 yuan), written exactly as yuan.</summary>
    public static Cell OfMoney(long? fen) =>
        fen is null ? default : new(CellKind.Money, fen.Value, null);

    /// <summary>A day; before 1 March 1900 it is written as text yyyy-MM-dd.</summary>
    public static Cell OfDate(DateOnly? day) => day switch
    {
        null => default,
        { } early when early < FirstSafeDay => OfText(early.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => new(CellKind.Date, day.Value.DayNumber - SerialZero, null),
    };

    /// <summary>A moment as the clock on the wall of <paramref name="zone"/> showed it.</summary>
    public static Cell OfMoment(DateTimeOffset? at, TimeZoneInfo zone)
    {
        if (at is null)
        {
            return default;
        }

        var local = TimeZoneInfo.ConvertTime(at.Value, zone).DateTime;
        return DateOnly.FromDateTime(local) < FirstSafeDay
            ? OfText(local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture))
            : new(CellKind.Moment, local.Ticks, null);
    }

    /// <summary>True or false.</summary>
    public static Cell OfBool(bool? value) =>
        value is null ? default : new(CellKind.Bool, value.Value ? 1 : 0, null);
}
