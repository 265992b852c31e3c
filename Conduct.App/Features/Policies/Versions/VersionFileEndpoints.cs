using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Excel;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Policies;

/// <summary>A version as a workbook; its columns are those that an import reads.</summary>
public static class VersionFileEndpoints
{
    public static string AddressOf(Guid versionId) => $"/policies/versions/{versionId}/clauses.xlsx";

    public static void MapVersionFiles(this IEndpointRouteBuilder routes) => routes.MapGet("/policies/versions/{id:guid}/clauses.xlsx", ExportAsync).Requires(Permission.ManagePolicies);

    private static async Task<IResult> ExportAsync(Guid id, HttpContext http, VersionQuery query, CurrentActor current, OrganisationClock clock, OrganisationTime time)
    {
        if (await current.FindAsync(http.User, http.RequestAborted) is not { } actor || await query.FindAsync(id, http.RequestAborted) is not { } view)
        {
            return Results.NotFound();
        }

        var name = PolicyDisplay.Format(AcknowledgementTexts.PolicyFormat, view.Name, view.Number);
        await using var book = new SheetWriter(new(name, actor.Name, clock.Now));
        await book.WriteTableAsync(ClauseColumns.Sheet.Name.Current, Columns(), ClauseLayout.RowsOf(view.Content).ToAsyncEnumerable(), http.RequestAborted);
        book.WriteAbout(ImportTexts.About,
        [
            (AcknowledgementTexts.Policy, Cell.OfText(name)),
            (CatalogueTexts.Code, Cell.OfText(view.Code)),
            (CatalogueTexts.Status, Cell.OfText(DomainTexts.Of(view.Status))),
            (CatalogueTexts.DiscussedOn, Cell.OfDate(view.Version.Discussion?.On)),
            (CatalogueTexts.PublishedOn, Cell.OfDate(view.Version.Publication?.On)),
            (CatalogueTexts.InForceFrom, Cell.OfDate(view.Version.InForceFrom)),
            (CatalogueTexts.LastDay, Cell.OfDate(view.Version.InForceTo)),
            (AcknowledgementTexts.AboutBy, Cell.OfText(actor.Name)),
            (AcknowledgementTexts.AboutAt, Cell.OfMoment(clock.Now, time.Zone)),
        ]);
        return new SheetResult(book.Finish(), ImportTexts.ExportNameFormat.With(view.Code, view.Number) + ".xlsx");
    }

    private static SheetColumns<ClauseRow> Columns()
    {
        var columns = new SheetColumns<ClauseRow>();
        foreach (var field in ClauseLayout.Fields)
        {
            columns.Of(field);
        }

        return columns;
    }
}
