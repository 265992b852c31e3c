using System.Globalization;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Excel;
using Conduct.App.Register;
using Conduct.App.Shell.Words;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Register;

/// <summary>The register as a workbook: the page's own query and columns, and a sheet that says who, when, what and why.</summary>
public sealed class RegisterWorkbook(RegisterQuery query, FilterWordsQuery words, StoredTexts texts, OrganisationClock clock, OrganisationTime time)
{
    // So many lines take a few hundredths of a second.
    private const int LinesOfAStep = 500;

    /// <param name="address">Filter, order and columns.</param>
    /// <param name="purposeId">Of the kept text.</param>
    /// <param name="actor">Who exports: what they see is in it.</param>
    /// <param name="report">Told now and then how many lines of how many are written.</param>
    public async Task<RegisterBook> WriteAsync(RegisterAddress address, Guid? purposeId, Actor actor, Action<long, long> report, CancellationToken ct)
    {
        var purpose = await texts.FindTextAsync(purposeId, ct) ?? RegisterTexts.PurposeNotStated;
        var columns = RegisterColumns.Chosen(address, actor);
        var filter = await words.SayAsync(address.Filter, actor, ct);
        var (workbook, rows) = await WriteAsync(address, columns, actor, (filter, purpose), report, ct);
        return new(workbook, Format(RegisterTexts.FileNameFormat, clock.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), new(filter, rows, [.. columns.Select(column => column.Title())], purpose));
    }

    // The foot of each printed page names the number of rows, and is set before the first of them.
    private async Task<(Stream Workbook, long Rows)> WriteAsync(
        RegisterAddress address, IReadOnlyList<RegisterColumn> columns, Actor actor, (string Filter, string Purpose) note, Action<long, long> report, CancellationToken ct)
    {
        await using var lines = await query.SnapshotAsync(address, actor, ct);
        var now = clock.Now;
        var footer = Format(RegisterTexts.FooterFormat, actor.Name, time.LocalOf(now), lines.Count, note.Purpose, note.Filter);
        await using var book = new SheetWriter(new(RegisterTexts.Title, actor.Name, now, footer));
        SheetColumn<RegisterLine>[] sheet = [.. columns.Select(column => new SheetColumn<RegisterLine>(column.Title(), column.CellOf, null, false) { Frozen = column.Pinned })];
        var rows = await book.WriteTableAsync(RegisterTexts.SheetName, sheet, Told(lines, report, ct), ct);
        book.WriteAbout(RegisterTexts.AboutSheet,
        [
            (RegisterTexts.AboutBy, Cell.OfText(actor.Name)),
            (RegisterTexts.AboutAt, Cell.OfMoment(now, time.Zone)),
            (RegisterTexts.AboutFilter, Cell.OfText(note.Filter)),
            (RegisterTexts.AboutPurpose, Cell.OfText(note.Purpose)),
            (RegisterTexts.AboutRows, Cell.OfNumber(rows)),
            (RegisterTexts.AboutColumns, Cell.OfText(string.Join(RegisterTexts.ListSeparator, columns.Select(column => column.Title())))),
        ]);
        return (book.Finish(), rows);
    }

    private static IAsyncEnumerable<RegisterLine> Told(RegisterSnapshot lines, Action<long, long> report, CancellationToken ct) => lines.LinesAsync(ct).Select((line, index) =>
    {
        if (index % LinesOfAStep == 0)
        {
            report(index, lines.Count);
        }

        return line;
    });

    private static string Format(string format, params object?[] values) => string.Format(CultureInfo.CurrentCulture, format, values);
}

/// <summary>A finished workbook; whoever takes it disposes it.</summary>
/// <param name="FileName">Under which it is saved.</param>
/// <param name="Record">What stands in the audit before it leaves.</param>
public sealed record RegisterBook(Stream Content, string FileName, RecordExport Record);
