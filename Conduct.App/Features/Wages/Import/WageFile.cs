using System.Text.Json;
using System.Text.Json.Serialization;
using Conduct.App.Platform.Excel;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Wages;

/// <summary>An uploaded month of wages, kept as its reader's draft until it is applied or given up.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Month">First day of the month it was uploaded for.</param>
/// <param name="Errors">What could not be read.</param>
public sealed record WageFile(string Name, DateOnly Month, IReadOnlyList<WageFileRow> Rows, IReadOnlyList<CellProblem> Errors)
{
    public const string DraftKey = "wages/import";

    /// <summary>So many can go back with their errors marked.</summary>
    public const int MaxRows = WorkingBook.MaxRows;

    /// <summary>Tells this file from every other.</summary>
    [JsonIgnore]
    public string Fingerprint => ContentHash.Of(ToJson());

    public static async Task<WageFile> ReadAsync(Stream upload, string name, DateOnly month, CancellationToken ct)
    {
        var book = await SheetReader.ReadAsync(upload, new() { MaxRows = MaxRows }, [WageColumns.Sheet], ct);
        WageFileRow[] rows = [.. book[WageColumns.Sheet].Select(row => new WageFileRow(
            row.Number,
            row.Code(WageColumns.StaffNumber),
            row.Text(WageColumns.Name),
            row.MoneyFen(WageColumns.Wage),
            row.MoneyFen(WageColumns.Variable),
            row.MoneyFen(WageColumns.Other)))];
        return new(name, month, rows, [.. book.Errors.Take(MaxRows).Select(CellProblem.Of)]);
    }

    public string ToJson() => JsonSerializer.Serialize(this);

    public static WageFile Read(string json) => JsonSerializer.Deserialize<WageFile>(json)!;
}

/// <param name="Row">As Excel numbers it.</param>
/// <param name="StaffNumber">Null when the cell could not be read, as the amounts; the file has an error then.</param>
public sealed record WageFileRow(
    [property: JsonPropertyName("r")] int Row,
    [property: JsonPropertyName("s")] string? StaffNumber,
    [property: JsonPropertyName("n")] string? Name,
    [property: JsonPropertyName("w")] long? WageFen,
    [property: JsonPropertyName("v")] long? VariableFen,
    [property: JsonPropertyName("o")] long? OtherFen)
{
    public bool IsReadable => StaffNumber is not null && WageFen is not null && VariableFen is not null;
}
