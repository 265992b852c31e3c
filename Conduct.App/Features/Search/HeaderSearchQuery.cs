using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Register;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Search;

/// <summary>
/// People by name or staff number and cases by number or person, out of what the actor sees: staff within reach, lines of the register.
/// Neither holds who reported anything.
/// </summary>
public sealed class HeaderSearchQuery(IDbContextFactory<ConductDb> databases, StaffSearch staff, OrganisationClock clock)
{
    /// <summary>Rows of a group.</summary>
    public const int Most = 5;

    /// <summary>One character fits too much: neither the pairs of the register nor a reader can do anything with it.</summary>
    public const int MinLength = 2;

    // From so many finds on it is quicker to walk the lines in their order than to fetch and sort all finds.
    private const int CommonText = 3000;

    // A case has a line for each person and decision.
    private const int LinesRead = Most * 8;

    public async Task<SearchAnswer> FindAsync(string typed, Actor actor, CancellationToken ct)
    {
        var text = typed.Trim();
        if (text.Length < MinLength)
        {
            return SearchAnswer.Nothing;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var lines = await LinesAsync(db, text, actor, ct);
        var people = actor.Has(Permission.ReadOrganisation) ? await staff.FindAsync(db, text, Most, actor, ct) : Named(lines, text);
        return new(people, [.. lines.DistinctBy(line => line.CaseFileId).Take(Most).Select(line => CaseOf(line, lines))]);
    }

    private async Task<IReadOnlyList<FoundLine>> LinesAsync(ConductDb db, string text, Actor actor, CancellationToken ct)
    {
        var folded = SearchFold.Of(text);
        string[] grams = [.. RegisterText.GramsOf(folded)];
        if (grams.Length == 0 || !actor.Has(Permission.ReadRegister))
        {
            return [];
        }

        var found = db.RowsWithGrams(grams);
        var common = await found.Take(CommonText).CountAsync(ct) == CommonText;
        var rows = db.RegisterRows.VisibleTo(actor).AsNoTracking();

        // For SQLite a sum is no key: it cannot fetch the lines by the finds, and so walks them and looks each up among the finds.
        rows = common ? rows.Where(row => found.Contains(row.Id + 0)) : rows.Where(row => found.Contains(row.Id));
        var (upper, sought) = (folded.ToUpperInvariant(), PersonSearch.SoughtFor(text));
        rows = rows.Where(row => row.CaseNumber.Contains(upper) || row.Name.Contains(text) || row.StaffNumber.Contains(upper) || row.StaffNumber.Contains(text)
            || db.Employees.Any(one => one.Id == row.EmployeeId && one.SearchText.Contains(sought)));

        var left = db.Left(clock.Today);

        // A number is known by its end; everything else is newest first.
        var inOrder = common ? rows.OrderByDescending(row => row.FoundOn) : rows.OrderBy(row => row.CaseNumber.EndsWith(upper) ? 0 : 1).ThenByDescending(row => row.FoundOn);
        return await inOrder.ThenByDescending(row => row.Id).Take(LinesRead)
            .Select(row => new FoundLine(row.CaseFileId, row.CaseNumber, row.EmployeeId, row.Name, row.StaffNumber, row.UnitName, row.Post, row.Allegations, row.AllegationsEn, left.Any(one => one.Id == row.EmployeeId))).ToListAsync(ct);
    }

    // Who does not see the staff knows of people what the register says of them.
    private static IReadOnlyList<SearchHit> Named(IEnumerable<FoundLine> lines, string text) =>
        [.. lines.Where(line => PersonSearch.TextOf(line.StaffNumber, line.Name).Contains(PersonSearch.SoughtFor(text), StringComparison.Ordinal) || line.StaffNumber.Contains(text, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(line => line.EmployeeId).Take(Most)
            .Select(line => new SearchHit($"/register?employee={line.EmployeeId}", line.Name, SearchDisplay.Of(line.StaffNumber, line.UnitName, line.Post, line.HasLeft ? SearchTexts.HasLeft : "")))];

    private static SearchHit CaseOf(FoundLine line, IEnumerable<FoundLine> all) => new(
        $"/cases/{line.CaseFileId}",
        line.CaseNumber,
        SearchDisplay.Of(string.Join(SearchTexts.Separator, all.Where(one => one.CaseFileId == line.CaseFileId).Select(SearchDisplay.Name).Distinct()), SearchDisplay.Clauses(line)));
}

/// <summary>A line of the register, as far as it is shown here.</summary>
internal sealed record FoundLine(
    Guid CaseFileId, string CaseNumber, Guid EmployeeId, string Name, string StaffNumber, string UnitName, string Post, string Allegations, string? AllegationsEn, bool HasLeft);
