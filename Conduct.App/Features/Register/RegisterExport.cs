using System.Globalization;
using System.Security.Claims;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Excel;
using Conduct.App.Register;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Register;

/// <summary>The register as a workbook: the page's own query and columns, and a sheet that says who, when, what and why.</summary>
public sealed class RegisterExport(
    RegisterQuery query, FilterWordsQuery words, StoredTexts texts, CommandRunner commands, CurrentActor actors, OrganisationClock clock, OrganisationTime time)
{
    /// <summary>In the address: the id of the purpose as kept text.</summary>
    public const string PurposeName = "purpose";

    public async Task<IResult> SendAsync(ClaimsPrincipal user, string? queryString, string? purposeId, CancellationToken ct)
    {
        if (await actors.FindAsync(user, ct) is not { } actor)
        {
            return Results.Forbid();
        }

        var purpose = await texts.FindTextAsync(Guid.TryParse(purposeId, out var id) ? id : null, ct) ?? RegisterTexts.PurposeNotStated;
        var address = RegisterAddress.Parse(queryString);
        var columns = RegisterColumns.Chosen(address, actor);
        var filter = await words.SayAsync(address.Filter, actor, ct);
        var (workbook, rows) = await WriteAsync(address, columns, actor, (filter, purpose), ct);
        var outcome = await commands.RunAsync(new RecordExport(filter, rows, [.. columns.Select(column => column.Title())], purpose), actor);
        if (outcome is not Outcome.Done)
        {
            await workbook.DisposeAsync();
            return outcome is Outcome.Forbidden ? Results.Forbid() : Results.Conflict();
        }

        return new SheetResult(workbook, Format(RegisterTexts.FileNameFormat, clock.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    // The foot of each printed page names the number of rows, and is set before the first of them.
    private async Task<(Stream Workbook, long Rows)> WriteAsync(
        RegisterAddress address, IReadOnlyList<RegisterColumn> columns, Actor actor, (string Filter, string Purpose) note, CancellationToken ct)
    {
        await using var lines = await query.SnapshotAsync(address, actor, ct);
        var now = clock.Now;
        var footer = Format(RegisterTexts.FooterFormat, actor.Name, time.LocalOf(now), lines.Count, note.Purpose, note.Filter);
        await using var book = new SheetWriter(new(RegisterTexts.Title, actor.Name, now, footer));
        SheetColumn<RegisterLine>[] sheet = [.. columns.Select(column => new SheetColumn<RegisterLine>(column.Title(), column.CellOf, null, false) { Frozen = column.Pinned })];
        var rows = await book.WriteTableAsync(RegisterTexts.SheetName, sheet, lines.LinesAsync(ct), ct);
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

    private static string Format(string format, params object?[] values) => string.Format(CultureInfo.CurrentCulture, format, values);
}
