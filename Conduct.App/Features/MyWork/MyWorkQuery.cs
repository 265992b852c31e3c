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

/// <param name="Rows">What waits, the nearest deadline first.</param>
/// <param name="MayFile">Whether the visitor can file an incident: the empty page then says so.</param>
public sealed record MyWorkView(IReadOnlyList<MyWorkRow> Rows, bool MayFile, DateOnly Today);

/// <summary>One thing that waits for the visitor.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="ItemId">The case, subject, decision, measure or review it is about.</param>
/// <param name="CaseNumber">Null for a draft, and for what belongs to no case.</param>
/// <param name="Who">The subject; null on the subject's own list.</param>
/// <param name="Since">Since when it waits.</param>
/// <param name="Due">The last day, where there is one.</param>
/// <param name="Link">Where it is done.</param>
/// <param name="What">What it is about, such as the title of a course.</param>
public sealed record MyWorkRow(MyWorkKind Kind, Guid ItemId, string? CaseNumber, string? Who, DateOnly Since, DateOnly? Due, string Link, string? What = null);
