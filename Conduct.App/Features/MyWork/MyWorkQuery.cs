using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Work.Items;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.MyWork;

/// <summary>What waits for this person in all their roles.</summary>
public sealed class MyWorkQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock, WorkingDays workingDays)
{
    public async Task<MyWorkView> FindAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var scope = new WorkScope(db, clock, workingDays, ct);
        var rows = new List<MyWorkRow>();
        foreach (var kind in WorkKinds.All)
        {
            foreach (var permission in kind.ShownTo.Where(actor.Has))
            {
                var reader = new WorkReader(actor, permission);
                rows.AddRange((await kind.OpenAsync(scope with { Reader = reader }, ct)).Select(item => new MyWorkRow(item, reader.IsOwner)));
            }
        }

        return new(
            [.. rows.DistinctBy(row => (row.Kind, row.ItemId)).OrderBy(row => row.Due ?? DateOnly.MaxValue).ThenBy(row => row.Since).ThenBy(row => row.ItemId)],
            actor.Has(Permission.HandleCases),
            clock.Today);
    }
}

/// <param name="Rows">What waits, the nearest deadline first.</param>
/// <param name="MayFile">Whether the visitor can file an incident: the empty page then says so.</param>
public sealed record MyWorkView(IReadOnlyList<MyWorkRow> Rows, bool MayFile, DateOnly Today);

/// <summary>One thing that waits for the visitor.</summary>
/// <param name="Item">What it is.</param>
/// <param name="Own">The visitor's own matter, of which they need not be told the person.</param>
public sealed record MyWorkRow(WorkItem Item, bool Own)
{
    /// <summary>Code of what is to be done.</summary>
    public string Kind => Item.Task.Code;

    public Guid ItemId => Item.Id;

    public string? CaseNumber => Item.CaseNumber;

    /// <summary>The subject; null on the subject's own list.</summary>
    public string? Who => Own ? null : Item.Person?.Name;

    public DateOnly Since => Item.Since;

    public DateOnly? Due => Item.DueOn;

    public string Link => Item.Link;

    /// <summary>What it is about where it belongs to no case, in the reader's language.</summary>
    public string? What => Item.What;
}
