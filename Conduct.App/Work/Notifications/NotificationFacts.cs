using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Notifications;

/// <summary>What a kind of notification looks up about an event, in the save of the change itself.</summary>
public sealed class NotificationFacts(ConductDb db, CaseRecipients recipients, RoleHolders holders)
{
    private RoleDirectory? _officers;
    private RoleDirectory? _admitting;

    public ConductDb Db { get; } = db;

    public CaseRecipients Recipients { get; } = recipients;

    /// <summary>As the running command leaves it; what it has not touched is read.</summary>
    public async Task<TAggregate> FindAsync<TAggregate>(Guid id, CancellationToken ct)
        where TAggregate : Aggregate =>
        Db.Set<TAggregate>().Local.FindEntry(id)?.Entity ?? await Db.Set<TAggregate>().SingleAsync(row => row.Id == id, ct);

    public async Task<string?> CaseNumberAsync(Guid caseFileId, CancellationToken ct) =>
        Db.CaseFiles.Local.FindEntry(caseFileId)?.Entity.Number ?? await Db.CaseFiles.Where(row => row.Id == caseFileId).Select(row => row.Number).SingleAsync(ct);

    /// <summary>Who was told this before, for what may come to the same people twice.</summary>
    public async Task<IReadOnlyList<Guid>> ToldAsync(Guid itemId, StepKey step, CancellationToken ct) =>
        [.. (await Db.Notifications.AsNoTracking().Where(row => row.ItemId == itemId).Select(row => new { row.RecipientEmployeeId, row.Step }).ToListAsync(ct))
            .Where(row => row.Step == step).Select(row => row.RecipientEmployeeId)];

    /// <summary>Today in the organisation's zone.</summary>
    public DateOnly Today => holders.Today;

    /// <summary>Everybody who holds one of these roles, wherever.</summary>
    public async Task<IReadOnlyList<Guid>> HoldersAsync(IReadOnlyCollection<Role> roles, CancellationToken ct)
    {
        var directory = await holders.ReadAsync(Db, roles, ct);
        return [.. roles.SelectMany(directory.All).Distinct()];
    }

    /// <summary>Who is an HR officer where; read once for all that happened.</summary>
    public async Task<RoleDirectory> OfficersAsync(CancellationToken ct) => _officers ??= await holders.ReadAsync(Db, [Role.HrOfficer], ct);

    /// <summary>The same of HR officers and compliance officers.</summary>
    public async Task<RoleDirectory> OfficersAndComplianceAsync(CancellationToken ct) => _admitting ??= await holders.ReadAsync(Db, [Role.HrOfficer, Role.Compliance], ct);
}
