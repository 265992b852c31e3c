using Conduct.App.Data;
using Conduct.App.Platform.Texts;
using Conduct.App.Register;
using Conduct.App.Work.Items;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.MyWork;

/// <summary>What items of cases are about: the clauses and the amount, out of the register, in one statement for any number of items.</summary>
internal sealed class WorkMatters(ILookup<Guid, MatterLine> lines, Guid? reader)
{
    public static async Task<WorkMatters> ReadAsync(ConductDb db, IEnumerable<WorkItem> items, Actor actor, CancellationToken ct)
    {
        Guid[] cases = [.. items.Select(item => item.CaseFileId).OfType<Guid>().Distinct()];
        if (cases.Length == 0)
        {
            return new(Array.Empty<MatterLine>().ToLookup(line => line.CaseFileId), actor.EmployeeId);
        }

        DecisionStatus[] served = [.. DecisionWorkflow.Served];
        var own = db.RegisterRows.Where(row => row.EmployeeId == actor.EmployeeId && row.DecisionStatus != null && served.Contains(row.DecisionStatus.Value));
        var rows = db.RegisterRows.VisibleTo(actor, Permission.ReadCases).Concat(own);
        var found = await rows.AsNoTracking().Where(row => cases.Contains(row.CaseFileId)).OrderBy(row => row.Id)
            .Select(row => new MatterLine(row.CaseFileId, row.EmployeeId, row.StaffNumber, row.Allegations, row.AllegationsEn, row.DeductionFen)).ToListAsync(ct);
        return new(found.ToLookup(line => line.CaseFileId), actor.EmployeeId);
    }

    /// <summary>Of the person's own line where the item is about one, else of all lines of the case.</summary>
    public (string? Clauses, long? AmountFen) Of(WorkItem item, bool own)
    {
        if (item.CaseFileId is not { } id)
        {
            return default;
        }

        var about = lines[id].Where(line => own ? line.EmployeeId == reader : item.Person is not { Order.Length: > 0 } person || person.Order == line.StaffNumber).ToList();
        var clauses = string.Join(MyWorkTexts.Separator, about.Select(line => Bilingual.Pick(line.Clauses, line.ClausesEn)).Distinct());

        // The newest decision stands for those before it; a case is about all of its people's.
        var amount = about.GroupBy(line => line.EmployeeId).Sum(person => person.Last().AmountFen ?? 0);
        return (clauses.Length > 0 ? clauses : null, amount > 0 ? amount : null);
    }
}

internal sealed record MatterLine(Guid CaseFileId, Guid EmployeeId, string StaffNumber, string Clauses, string? ClausesEn, long? AmountFen);
