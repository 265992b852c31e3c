using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.App.Work.Mail;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.MyWork;

/// <summary>What is still missing before a case can be filed and decided on, for whoever looks after the whole installation. One statement, and one more for what a policy lacks.</summary>
public sealed class FirstStepsQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock, MailSettings mail)
{
    /// <returns>Null when nothing is missing, or it is somebody else's work.</returns>
    public async Task<FirstSteps?> FindAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.ReachOf(Permission.ManageAccounts).Everything)
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var units = await Units(db, actor).ToListAsync(ct);
        var policy = units.Any(unit => unit.AnyPolicy) ? [] : await PolicyNeedsAsync(db, ct);
        var steps = FirstSteps.Of(units, clock.Today.Year, mail.IsOn, policy, actor.Has(Permission.ManagePolicies));
        return steps.Done ? null : steps;
    }

    private static async Task<IReadOnlyList<PolicyNeed>> PolicyNeedsAsync(ConductDb db, CancellationToken ct)
    {
        var written = await db.PolicyVersions.IgnoreAutoIncludes().AsNoTracking().Where(version => version.InForceFrom == null).ToListAsync(ct);
        return written.Select(version => version.Needs).MinBy(needs => needs.Count) ?? [];
    }

    // Whoever may act: an account that is not disabled, of an employee who works here today.
    private IQueryable<UnitReadiness> Units(ConductDb db, Actor actor)
    {
        var today = clock.Today;
        var (first, last) = (new DateOnly(today.Year, 1, 1), new DateOnly(today.Year, 12, 31));
        var employed = db.Employees.Where(Employment.On(today));
        var active = db.Users.Where(account => !account.Disabled && account.Id != actor.AccountId && employed.Any(employee => employee.Id == account.EmployeeId));
        var held = db.RoleAssignments.Where(role => active.Any(account => account.Id == role.AccountId));
        var days = db.CalendarDays.Where(day => day.Date >= first && day.Date <= last);
        return db.OrgUnits.OrderBy(unit => unit.Code).Select(unit => new UnitReadiness(
            unit.Id,
            unit.Code,
            unit.Name,
            unit.ParentId,
            employed.Any(employee => employee.UnitId == unit.Id),
            held.Any(role => role.UnitId == unit.Id && role.Role == Role.HrOfficer),
            held.Any(role => role.UnitId == unit.Id && role.Role == Role.Manager),
            held.Any(role => role.UnitId == unit.Id && role.Role == Role.Compliance),
            active.Any(),
            db.PolicyVersions.Any(version => version.Status == PolicyStatus.InForce && version.InForceFrom <= today),
            days.Any()));
    }
}

/// <summary>A unit with what is there for it, and what is there at all, the same in each row.</summary>
internal sealed record UnitReadiness(
    Guid Id, string Code, string Name, Guid? ParentId, bool HasStaff, bool HasOfficer, bool HasManager, bool HasCompliance, bool AnyAccount, bool AnyPolicy, bool AnyCalendar)
{
    public OrgNode Node => new(Id, Code, Name, ParentId);
}
