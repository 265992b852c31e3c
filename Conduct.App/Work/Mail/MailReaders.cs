using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Mail;

/// <summary>Who can get mail: employees who are still there, with an address and an account that may sign in.</summary>
public sealed class MailReaders(OrganisationClock clock)
{
    public async Task<IReadOnlyDictionary<Guid, MailReader>> ReadAsync(ConductDb db, IReadOnlyCollection<Guid> employeeIds, CancellationToken ct)
    {
        var found = await Of(db, db.Employees.Where(employee => employeeIds.Contains(employee.Id))).ToListAsync(ct);
        return found.GroupBy(reader => reader.EmployeeId).ToDictionary(group => group.Key, group => group.First());
    }

    /// <summary>The managers who want one mail a day.</summary>
    public async Task<IReadOnlyList<Guid>> OfDigestAsync(ConductDb db, CancellationToken ct)
    {
        var wanting = db.Employees.Where(employee => db.Set<NotificationPreference>().Any(wishes => wishes.EmployeeId == employee.Id && wishes.DailyDigest));
        var found = await Of(db, wanting).ToListAsync(ct);
        return [.. found.Where(reader => reader.WantsDigest).Select(reader => reader.EmployeeId).Distinct()];
    }

    private IQueryable<MailReader> Of(ConductDb db, IQueryable<Employee> employees)
    {
        var today = clock.Today;
        return
            from employee in employees.Where(Employment.On(today))
            where employee.Email != null
            join account in db.Set<Account>() on employee.Id equals account.EmployeeId
            where !account.Disabled
            select new MailReader
            {
                EmployeeId = employee.Id,
                Address = employee.Email!,
                Culture = account.Culture,
                IsManager = db.Set<RoleAssignment>().Any(held => held.AccountId == account.Id && held.Role == Role.Manager),
                Wishes = db.Set<NotificationPreference>().FirstOrDefault(wishes => wishes.EmployeeId == employee.Id),
            };
    }
}

public sealed class MailReader
{
    public required Guid EmployeeId { get; init; }

    public required string Address { get; init; }

    public string? Culture { get; init; }

    public required bool IsManager { get; init; }

    public NotificationPreference? Wishes { get; init; }

    public bool WantsDigest => IsManager && Wishes is { DailyDigest: true };

    /// <summary>Whether notices of this group come as a mail each.</summary>
    public bool Wants(NotificationGroup group) => group.IsMandatory() || (!WantsDigest && Wishes?.Muted.Contains(group) != true);
}
