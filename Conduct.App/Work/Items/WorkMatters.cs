using System.Globalization;
using Conduct.App.Data;
using Conduct.App.Platform.Texts;
using Conduct.App.Register;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Items;

/// <summary>
/// What cases are about as one reader may know it, out of the register: the people, the clauses and the amount. One statement for any number of
/// cases. Of their own case a subject knows their own side, from service on.
/// </summary>
public sealed class WorkMatters
{
    private const int MostNames = 3;

    private readonly ILookup<Guid, MatterLine> _lines;
    private readonly Guid? _reader;

    private WorkMatters(IEnumerable<MatterLine> lines, Guid? reader) => (_lines, _reader) = (lines.ToLookup(line => line.CaseFileId), reader);

    public static async Task<WorkMatters> ReadAsync(ConductDb db, IEnumerable<Guid?> caseFileIds, Actor actor, DateOnly today, CancellationToken ct)
    {
        Guid[] cases = [.. caseFileIds.OfType<Guid>().Distinct()];
        if (cases.Length == 0)
        {
            return new([], actor.EmployeeId);
        }

        DecisionStatus[] served = [.. DecisionWorkflow.Served];
        var own = db.RegisterRows.Where(row => row.EmployeeId == actor.EmployeeId && row.DecisionStatus != null && served.Contains(row.DecisionStatus.Value));
        var left = db.Left(today);
        return new(
            await db.RegisterRows.VisibleTo(actor, Permission.ReadCases).Concat(own).AsNoTracking().Where(row => cases.Contains(row.CaseFileId)).OrderBy(row => row.Id)
                .Select(row => new MatterLine(row.CaseFileId, row.DecisionId, row.EmployeeId, row.Name, row.StaffNumber, row.Allegations, row.AllegationsEn, row.DeductionFen, left.Any(one => one.Id == row.EmployeeId))).ToListAsync(ct),
            actor.EmployeeId);
    }

    /// <summary>The person an item is about, and whether they have left (rule 28).</summary>
    public string? PersonOf(WorkItem item) => item.Person is not { } person ? null
        : (item.CaseFileId is { } id ? _lines[id].FirstOrDefault(line => line.StaffNumber == person.Order)?.Said : null) ?? person.Name;

    /// <summary>Clauses and amount of an item, whose number and person are known: of the person's line where it is about one, else of all lines of the case.</summary>
    /// <param name="item">What is to be done.</param>
    /// <param name="own">It is the reader's own matter.</param>
    public string? Of(WorkItem item, bool own)
    {
        var lines = item.CaseFileId is { } id ? _lines[id] : [];
        return Text(null, [.. own ? lines.Where(line => line.EmployeeId == _reader)
            : item.Person is { Order.Length: > 0 } person ? lines.Where(line => line.StaffNumber == person.Order) : lines]);
    }

    /// <summary>People, clauses and amount of a case; of one decision alone where the item is one. Readers need not be told their own name.</summary>
    public string? Of(Guid? caseFileId, Guid itemId)
    {
        List<MatterLine> lines = caseFileId is { } id ? [.. _lines[id]] : [];
        var about = lines.Exists(line => line.DecisionId == itemId) ? lines.FindAll(line => line.DecisionId == itemId) : lines;
        List<string> names = [.. about.Where(line => line.EmployeeId != _reader).Select(line => line.Said).Distinct()];
        var people = string.Join(WorkItemTexts.Separator, names.Take(MostNames));
        return Text(names.Count > MostNames ? string.Format(CultureInfo.CurrentCulture, WorkItemTexts.MorePeopleFormat, people, names.Count) : people, about);
    }

    // The newest decision on somebody stands for those before it.
    private static string? Text(string? people, List<MatterLine> about)
    {
        var clauses = string.Join(WorkItemTexts.Separator, about.Select(line => Bilingual.Pick(line.Clauses, line.ClausesEn)).Distinct());
        var fen = about.GroupBy(line => line.EmployeeId).Sum(person => person.Last().AmountFen ?? 0);
        var amount = fen > 0 ? string.Format(CultureInfo.CurrentCulture, WorkItemTexts.AmountFormat, MeasureDisplay.Yuan(fen)) : null;
        return string.Join(" · ", new[] { people, clauses, amount }.Where(part => !string.IsNullOrEmpty(part))) is { Length: > 0 } text ? text : null;
    }

    private sealed record MatterLine(
        Guid CaseFileId, Guid? DecisionId, Guid EmployeeId, string Name, string StaffNumber, string Clauses, string? ClausesEn, long? AmountFen, bool HasLeft)
    {
        public string Said => HasLeft ? string.Format(CultureInfo.CurrentCulture, WorkItemTexts.LeaverFormat, Name) : Name;
    }
}
