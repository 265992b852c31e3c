using Conduct.App.Platform.Excel;
using Conduct.Domain.Staff;

namespace Conduct.App.Features.Organisation;

/// <summary>The empty workbook to fill in, in the reader's language: each column explained, units to choose from.</summary>
public static class RosterTemplate
{
    /// <param name="creator">Who downloads it.</param>
    /// <param name="now">UTC.</param>
    /// <param name="units">The units there are.</param>
    public static Stream Write(string creator, DateTimeOffset now, IReadOnlyCollection<OrgNode> units)
    {
        using var book = new WorkingBook(new(RosterTexts.TemplateTitle, creator, now));
        var unitSheet = book.AddSheet(RosterColumns.Units.Name.Current, [.. RosterLayout.Units.Select(field => field.Sheet)]);
        var people = book.AddSheet(RosterColumns.Employees.Name.Current, [.. RosterLayout.People.Select(field => field.Sheet)]);
        book.AddNotes(RosterTexts.Notes, RosterLayout.Notes());
        OfferUnits(book, unitSheet, people, units);
        return book.Finish();
    }

    /// <summary>The units there are as choices. Until there are more than the one of the set-up, those that are being written on the sheet of units.</summary>
    internal static void OfferUnits(WorkingBook book, WorkingSheet unitSheet, WorkingSheet? people, IReadOnlyCollection<OrgNode> units)
    {
        if (units.Count > WorkingBook.MaxRows)
        {
            return;
        }

        var range = units.Count > 1
            ? book.AddChoices(RosterTexts.Choices, [.. new OrgTree(units).InOrder().Select(one => RosterLayout.Choice(one.Unit.Code, one.Unit.Name))])
            : unitSheet.RangeOf(0);
        unitSheet.Offer(RosterLayout.Units.Select(field => field.Column).ToList().IndexOf(RosterColumns.ParentCode), range);
        people?.Offer(RosterLayout.People.Select(field => field.Column).ToList().IndexOf(RosterColumns.EmployeeUnit), range);
    }
}
