using System.Security.Claims;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Excel;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Penalties;

/// <summary>The month's list as a workbook for the payroll office.</summary>
public sealed class PayrollExport(PayrollQuery query, CommandRunner commands, CurrentActor actors, OrganisationClock clock, OrganisationTime time)
{
    public async Task<IResult> SendAsync(ClaimsPrincipal user, string? monthText, CancellationToken ct)
    {
        if (await actors.FindAsync(user, ct) is not { } actor)
        {
            return Results.Forbid();
        }

        var month = MonthInAddress.Parse(monthText, clock.Today);
        var name = MonthInAddress.Write(month);
        var (_, totals) = await query.ReadAsync(month, actor, new(1, 1), ct);
        await using var book = new SheetWriter(new(PayrollTexts.Title, actor.Name, clock.Now, PayrollTexts.FooterFormat.With(actor.Name, time.LocalOf(clock.Now), name)));
        var rows = await book.WriteTableAsync(PayrollTexts.Title, Columns(name), query.StreamAsync(month, actor, ct), ct);
        book.WriteAbout(PayrollTexts.AboutSheet,
        [
            (PayrollTexts.AboutBy, Cell.OfText(actor.Name)),
            (PayrollTexts.AboutAt, Cell.OfMoment(clock.Now, time.Zone)),
            (PayrollTexts.Month, Cell.OfText(name)),
            (PayrollTexts.AboutRows, Cell.OfNumber(rows)),
            (PayrollTexts.WaitingTotal, Cell.OfMoney(totals.WaitingFen)),
            (PayrollTexts.PassedTotal, Cell.OfMoney(totals.PassedFen)),
        ]);
        return await commands.RunAsync(new RecordPayrollExport(name, rows), actor) is Outcome.Done
            ? new SheetResult(book.Finish(), PayrollTexts.FileNameFormat.With(name))
            : Results.Forbid();
    }

    private static SheetColumns<PayrollLine> Columns(string month) => new SheetColumns<PayrollLine>()
        .Text(PayrollTexts.StaffNumber, line => line.StaffNumber)
        .Text(PayrollTexts.Name, line => line.Name)
        .Text(PayrollTexts.Unit, line => line.UnitName)
        .Text(PayrollTexts.Kind, line => DomainTexts.Of(line.Kind))
        .Money(PayrollTexts.Amount, line => line.AmountFen)
        .Text(PayrollTexts.CaseNumber, line => line.CaseNumber)
        .Date(PayrollTexts.DecidedOn, line => line.DecidedOn)
        .Date(PayrollTexts.EffectiveOn, line => line.EffectiveOn)
        .Text(PayrollTexts.Clauses, line => line.Clauses, width: 40, wrap: true)
        .Text(PayrollTexts.Part, line => line.Of == 0 ? null : PayrollTexts.PartFormat.With(line.Number, line.Of))
        .Text(PayrollTexts.State, PayrollDisplay.StateOf)
        .Text(PayrollTexts.PayrollMonthTitle, line => line.PartId is null ? null : month)
        .Text(PayrollTexts.PassedBy, line => line.PassedBy);
}
