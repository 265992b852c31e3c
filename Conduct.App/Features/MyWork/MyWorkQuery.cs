using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.MyWork;

/// <summary>What waits for this person in all their roles.</summary>
public sealed class MyWorkQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock, WorkingDays workingDays)
{
    /// <summary>Rows of one kind: whoever has more waiting works through the first ones first.</summary>
    public const int MostOfAKind = 50;

    public async Task<MyWorkView> FindAsync(Actor by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var rows = await EmployeeWork.FindAsync(db, by, ct);
        rows.AddRange(await TrainingWork.OwnAsync(db, by, ct));
        rows.AddRange(await PolicyWork.FindAsync(db, by, clock, ct));
        if (by.Has(Permission.ApprovePenalties))
        {
            rows.AddRange(await ApproverWork.FindAsync(db, by, clock, await workingDays.CalendarAsync(ct), ct));
        }

        if (by.Has(Permission.HandleCases))
        {
            rows.AddRange(await InvestigationWork.FindAsync(db, by, clock, ct));
            rows.AddRange(await DecisionWork.FindAsync(db, by, clock, ct));
            rows.AddRange(await ExecutionWork.FindAsync(db, by, clock, ct));
            rows.AddRange(await TrainingWork.OverdueAsync(db, by, clock, ct));
        }

        return new(
            [.. rows.DistinctBy(row => (row.Kind, row.ItemId)).OrderBy(row => row.Due ?? DateOnly.MaxValue).ThenBy(row => row.Since).ThenBy(row => row.ItemId)],
            by.Has(Permission.HandleCases),
            clock.Today);
    }
}
