using System.Security.Claims;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Excel;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Policies;

/// <summary>The list of a version as a workbook, with the page's own filter, and a sheet that says who, when and what.</summary>
public sealed class AcknowledgementExport(AcknowledgementQuery query, CommandRunner commands, CurrentActor actors, OrganisationClock clock, OrganisationTime time)
{
    public async Task<IResult> SendAsync(ClaimsPrincipal user, Guid versionId, AcknowledgementFilter filter, CancellationToken ct)
    {
        if (await actors.FindAsync(user, ct) is not { } actor)
        {
            return Results.Forbid();
        }

        if (await query.FindAsync(versionId, filter, new(1, 1), actor, ct) is not { } view)
        {
            return Results.NotFound();
        }

        var policy = PolicyDisplay.Format(AcknowledgementTexts.PolicyFormat, view.Title, view.Number);
        var unit = view.Units.FirstOrDefault(one => one.UnitId == filter.UnitId)?.Name ?? AcknowledgementTexts.AllUnits;
        var words = PolicyDisplay.Format(AcknowledgementTexts.FilterFormat, unit, AcknowledgementDisplay.Of(filter.State));
        var footer = PolicyDisplay.Format(AcknowledgementTexts.FooterFormat, actor.Name, time.LocalOf(clock.Now), policy);
        await using var book = new SheetWriter(new(AcknowledgementTexts.Title, actor.Name, clock.Now, footer));
        var rows = await book.WriteTableAsync(AcknowledgementTexts.Title, Columns(clock.Today), query.StreamAsync(versionId, filter, actor), ct);
        book.WriteAbout(AcknowledgementTexts.AboutSheet,
        [
            (AcknowledgementTexts.Policy, Cell.OfText(policy)),
            (AcknowledgementTexts.AboutBy, Cell.OfText(actor.Name)),
            (AcknowledgementTexts.AboutAt, Cell.OfMoment(clock.Now, time.Zone)),
            (AcknowledgementTexts.AboutFilter, Cell.OfText(words)),
            (AcknowledgementTexts.AboutRows, Cell.OfNumber(rows)),
        ]);
        return await commands.RunAsync(new RecordAcknowledgementExport(versionId, words, rows), actor) is Outcome.Done
            ? new SheetResult(book.Finish(), PolicyDisplay.Format(AcknowledgementTexts.FileNameFormat, view.Number))
            : Results.Forbid();
    }

    private static SheetColumns<PersonLine> Columns(DateOnly today) => new SheetColumns<PersonLine>()
        .Text(AcknowledgementTexts.StaffNumber, line => line.StaffNumber)
        .Text(AcknowledgementTexts.Name, line => line.Name)
        .Text(AcknowledgementTexts.Unit, line => line.UnitName)
        .Date(AcknowledgementTexts.AskedOn, line => line.AskedOn)
        .Date(AcknowledgementTexts.DueOn, line => line.DueOn)
        .Text(AcknowledgementTexts.State, line => AcknowledgementDisplay.StateOf(line, today))
        .Date(AcknowledgementTexts.ConfirmedOn, line => line.ConfirmedOn);
}
