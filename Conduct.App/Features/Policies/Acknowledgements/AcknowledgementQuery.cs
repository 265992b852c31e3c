using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Policies;

/// <summary>Who has acknowledged a version and who has not, as far as the visitor reaches.</summary>
public sealed class AcknowledgementQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    /// <returns>Null when there is no such version.</returns>
    public async Task<AcknowledgementView?> FindAsync(Guid versionId, AcknowledgementFilter filter, PageRequest page, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var found = await (
            from version in db.PolicyVersions.IgnoreAutoIncludes()
            where version.Id == versionId
            join policy in db.Policies.IgnoreAutoIncludes() on version.PolicyId equals policy.Id
            select new { policy.Id, policy.Version, policy.Title, policy.TitleEn, version.Number, version.Status }).SingleOrDefaultAsync(ct);
        return found is null ? null : new(
            found.Id, found.Version, Bilingual.Pick(found.Title, found.TitleEn), found.Number, found.Status == PolicyStatus.InForce, clock.Today,
            await CallsAsync(db, found.Id, versionId, ct),
            await UnitsAsync(db, versionId, actor, ct),
            await People(db, versionId, filter, actor).ToPageAsync(page, ct));
    }

    /// <summary>Everybody the filter asks for, for the export.</summary>
    public async IAsyncEnumerable<PersonLine> StreamAsync(Guid versionId, AcknowledgementFilter filter, Actor actor)
    {
        await using var db = await databases.CreateDbContextAsync();
        await foreach (var line in People(db, versionId, filter, actor).AsAsyncEnumerable())
        {
            yield return line;
        }
    }

    private static async Task<IReadOnlyList<CallLine>> CallsAsync(ConductDb db, Guid policyId, Guid versionId, CancellationToken ct) =>
        await db.Policies.IgnoreAutoIncludes().Where(policy => policy.Id == policyId).SelectMany(policy => policy.Calls).Where(call => call.PolicyVersionId == versionId)
            .Join(db.OrgUnits, call => call.UnitId, unit => unit.Id, (call, unit) => new { call.Id, unit.Name, call.AskedOn, call.Days, By = call.Asked.Name })
            .OrderBy(call => call.AskedOn).ThenBy(call => call.Id)
            .Select(call => new CallLine(call.Id, call.Name, call.AskedOn, call.Days, call.By))
            .ToListAsync(ct);

    private async Task<IReadOnlyList<UnitCount>> UnitsAsync(ConductDb db, Guid versionId, Actor actor, CancellationToken ct)
    {
        var (today, asked) = (clock.Today, Asked(db, versionId, actor));
        var counts = await (
            from row in asked
            join employee in db.Employees on row.EmployeeId equals employee.Id
            group row by employee.UnitId into unit
            select new
            {
                UnitId = unit.Key,
                Asked = unit.Count(),
                Confirmed = unit.Count(row => row.Status == AcknowledgementStatus.Confirmed),
                Overdue = unit.Count(row => row.Status == AcknowledgementStatus.Asked && row.DueOn < today),
            }).ToDictionaryAsync(unit => unit.UnitId, ct);
        var tree = await db.OrgTreeAsync(ct);
        return [.. tree.Roots.SelectMany(root => tree.Downwards(root.Id)).Where(unit => counts.ContainsKey(unit.Id))
            .Select(unit => new UnitCount(unit.Id, unit.Name, counts[unit.Id].Asked, counts[unit.Id].Confirmed, counts[unit.Id].Overdue))];
    }

    private static IQueryable<PolicyAcknowledgement> Asked(ConductDb db, Guid versionId, Actor actor) =>
        db.PolicyAcknowledgements.VisibleTo(actor).AsNoTracking().Where(row => row.PolicyVersionId == versionId && row.Status != AcknowledgementStatus.Cancelled);

    private IQueryable<PersonLine> People(ConductDb db, Guid versionId, AcknowledgementFilter filter, Actor actor)
    {
        var today = clock.Today;
        var rows = Asked(db, versionId, actor);
        rows = filter.State switch
        {
            AcknowledgementState.Open => rows.Where(row => row.Status == AcknowledgementStatus.Asked),
            AcknowledgementState.Overdue => rows.Where(row => row.Status == AcknowledgementStatus.Asked && row.DueOn < today),
            AcknowledgementState.Confirmed => rows.Where(row => row.Status == AcknowledgementStatus.Confirmed),
            AcknowledgementState.All => rows,
        };
        return
            from row in rows
            join employee in db.Employees on row.EmployeeId equals employee.Id
            where filter.UnitId == null || employee.UnitId == filter.UnitId
            join unit in db.OrgUnits on employee.UnitId equals unit.Id
            orderby unit.Code, employee.StaffNumber, row.Id
            select new PersonLine(row.Id, employee.StaffNumber, employee.Name, unit.Name, row.AskedOn, row.DueOn, row.ConfirmedOn);
    }
}

/// <summary>How far the acknowledgement of a version is.</summary>
/// <param name="Version">Of the policy: what asking builds on.</param>
/// <param name="InForce">Whether it can be asked for.</param>
/// <param name="Calls">Who was asked when, by whom.</param>
/// <param name="Units">In the order of the organisation, as far as the visitor reaches.</param>
public sealed record AcknowledgementView(
    Guid PolicyId, int Version, string Title, int Number, bool InForce, DateOnly Today,
    IReadOnlyList<CallLine> Calls, IReadOnlyList<UnitCount> Units, PageResult<PersonLine> People)
{
    public UnitCount Total { get; } = new(Guid.Empty, "", Units.Sum(unit => unit.Asked), Units.Sum(unit => unit.Confirmed), Units.Sum(unit => unit.Overdue));
}

public sealed record CallLine(Guid Id, string UnitName, DateOnly AskedOn, int Days, string By);

public sealed record UnitCount(Guid UnitId, string Name, int Asked, int Confirmed, int Overdue);

/// <param name="ConfirmedOn">Null while it is still to be confirmed.</param>
public sealed record PersonLine(Guid Id, string StaffNumber, string Name, string UnitName, DateOnly AskedOn, DateOnly DueOn, DateOnly? ConfirmedOn);
