using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Cases;

public sealed class CaseFactsQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    public async Task<CaseFactsView?> FindAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db.CaseFiles.VisibleTo(actor, Permission.ReadCases).AsNoTracking().SingleOrDefaultAsync(caseFile => caseFile.Id == id, ct);
        return row is not { Incident: { } incident, Filed: { } filed } ? null : new(
            incident,
            filed.Name,
            clock.LocalOf(filed.At),
            [.. row.NamedPersons.OrderBy(named => named.Name, StringComparer.Ordinal).Select(named => new NamedPersonLine(named.Name, named.Part))]);
    }
}

/// <param name="NamedPersons">Employees named beside the subjects.</param>
public sealed record CaseFactsView(Incident Incident, string FiledBy, DateTime FiledAt, IReadOnlyList<NamedPersonLine> NamedPersons);

public sealed record NamedPersonLine(string Name, NamedPart Part);
