using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Calendar;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Security;

/// <summary>What leaving and coming back mean for an account (rules 24 and 28), in the transaction that records them.</summary>
public sealed class StaffAccounts(ConductDb db, SessionDesk sessions, AuditTrail audit, OrganisationClock clock)
{
    /// <summary>
    /// Whose last day is today or past is signed out everywhere at once. The account of whoever came back is disabled until an administrator enables it,
    /// and its new stamp ends what was given out before, as the calendar feed.
    /// </summary>
    /// <param name="changed">Employees as they were changed, not yet saved.</param>
    public async Task FollowAsync(IEnumerable<Employee> changed, Actor actor, CancellationToken ct)
    {
        var turned = changed.Where(employee => CameBack(employee) || employee.LeftOn <= clock.Today).ToDictionary(employee => employee.Id);
        Guid?[] ids = [.. turned.Keys];
        foreach (var account in ids is [] ? [] : await db.Users.Where(account => ids.Contains(account.EmployeeId)).ToListAsync(ct))
        {
            if (CameBack(turned[account.EmployeeId!.Value]))
            {
                await DisableAsync(account, actor, ct);
            }
            else
            {
                await sessions.EndAllAsync(account.Id, SessionEnd.Left, keep: null, ct);
            }
        }
    }

    private static bool CameBack(Employee employee) => employee.Recorded.Any(one => one.Happened is EmployeeReturned);

    private async Task DisableAsync(Account account, Actor actor, CancellationToken ct)
    {
        var disabled = account.Disabled;
        account.Disabled = true;
        account.SecurityStamp = NewId.Next().ToString();
        await sessions.EndAllAsync(account.Id, SessionEnd.AccountDisabled, keep: null, ct);
        if (!disabled)
        {
            audit.Append(actor, AuditKinds.AccountDisabled, new { account.UserName, EmployeeReturned = true }, $"{nameof(Account)}/{account.Id}");
        }
    }
}
