using System.Globalization;
using System.Security.Claims;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Excel;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Training;

/// <summary>The matrix as a workbook, with a sheet that says who, when, what and why.</summary>
public sealed class MatrixExport(MatrixQuery query, CommandRunner commands, CurrentActor actors, OrganisationClock clock, OrganisationTime time)
{
    public async Task<IResult> SendAsync(ClaimsPrincipal user, string? queryString, string? purposeText, CancellationToken ct)
    {
        if (await actors.FindAsync(user, ct) is not { } actor)
        {
            return Results.Forbid();
        }

        var (asked, purpose) = (MatrixAddress.Parse(queryString), MatrixAddress.WordOf(MatrixAddress.PurposeOf(purposeText)));
        var view = await query.ReadAsync(asked, actor, ct);
        var (filter, lines, now) = (MatrixAddress.Say(asked, view), MatrixQuery.Lines(view).ToList(), clock.Now);
        var footer = TrainingDisplay.Format(TrainingTexts.ExportFooterFormat, actor.Name, time.LocalOf(now), lines.Count, purpose, filter);
        await using var book = new SheetWriter(new(TrainingTexts.MatrixTitle, actor.Name, now, footer));
        var rows = await book.WriteTableAsync(TrainingTexts.MatrixTitle, Columns(), lines.ToAsyncEnumerable(), ct);
        book.WriteAbout(TrainingTexts.AboutSheet,
        [
            (TrainingTexts.AboutBy, Cell.OfText(actor.Name)),
            (TrainingTexts.AboutAt, Cell.OfMoment(now, time.Zone)),
            (TrainingTexts.AboutFilter, Cell.OfText(filter)),
            (TrainingTexts.AboutPurpose, Cell.OfText(purpose)),
            (TrainingTexts.AboutRows, Cell.OfNumber(rows)),
        ]);
        return await commands.RunAsync(new RecordMatrixExport(filter, rows, purpose), actor) is Outcome.Done
            ? new SheetResult(book.Finish(), TrainingDisplay.Format(TrainingTexts.FileNameFormat, clock.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
            : Results.Forbid();
    }

    private static SheetColumns<MatrixLine> Columns() => new SheetColumns<MatrixLine>()
        .Text(TrainingTexts.Unit, line => line.UnitName)
        .Text(TrainingTexts.Course, line => line.Course)
        .Number(TrainingTexts.AssignedCount, line => line.Cell.Assigned)
        .Number(TrainingTexts.PassedCount, line => line.Cell.Passed)
        .Number(TrainingTexts.OverdueCount, line => line.Cell.Overdue)
        .Number(TrainingTexts.PassRate, line => line.Cell.Percent);
}
