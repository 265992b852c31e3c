using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Notifications;

/// <summary>Whom to tell about a case: never somebody named in it, save the subject about their own side (rule 23).</summary>
public sealed class CaseRecipients(RoleHolders holders)
{
    /// <summary>Those who may decide the current step, by the decision's own rules (rule 13).</summary>
    public async Task<IReadOnlyList<Guid>> ApproversAsync(ConductDb db, PenaltyDecision decision, CancellationToken ct)
    {
        if (decision.CurrentStep is not { } step)
        {
            return [];
        }

        var caseFile = await CaseAsync(db, decision.CaseFileId, ct);
        var asked = await holders.ForAsync(db, step.Role, step.UnitId, ct);
        return asked.FindAll(id => decision.BarFor(caseFile, As(id, step)) is null);
    }

    /// <summary>The HR officer whose matter it is; when they no longer can, every officer who reaches the unit.</summary>
    public async Task<IReadOnlyList<Guid>> OfficersAsync(ConductDb db, Guid caseFileId, Guid subjectId, Guid responsibleId, CancellationToken ct)
    {
        var roles = await holders.ReadAsync(db, [Role.HrOfficer], ct);
        var reaching = roles.Reaching(Role.HrOfficer, await UnitOfAsync(db, subjectId, ct));
        return reaching.Contains(responsibleId) ? [responsibleId] : [.. reaching.Except(await NamedAsync(db, caseFileId, ct))];
    }

    /// <summary>The person as the step asks for them: what the decision's own rules are asked about.</summary>
    public static Actor As(Guid employeeId, ApprovalStep step) =>
        new(Guid.Empty, employeeId, "", [new RoleGrant(step.Role, step.UnitId, UnitReach.Of([step.UnitId]))], new HashSet<Guid>());

    /// <summary>The subject's unit. What the running command is about to save is not in the database yet.</summary>
    public static async Task<Guid> UnitOfAsync(ConductDb db, Guid subjectId, CancellationToken ct) =>
        db.Subjects.Local.FindEntry(subjectId)?.Entity.UnitId
        ?? await db.Subjects.Where(subject => subject.Id == subjectId).Select(subject => subject.UnitId).SingleAsync(ct);

    private static async Task<CaseFile> CaseAsync(ConductDb db, Guid id, CancellationToken ct) =>
        db.CaseFiles.Local.FindEntry(id)?.Entity ?? await db.CaseFiles.SingleAsync(row => row.Id == id, ct);

    /// <summary>Who is a subject of the case, or named in it.</summary>
    public static async Task<HashSet<Guid>> NamedAsync(ConductDb db, Guid caseFileId, CancellationToken ct)
    {
        var caseFile = await CaseAsync(db, caseFileId, ct);
        return [.. caseFile.Subjects.Select(subject => subject.EmployeeId), .. caseFile.NamedPersons.Select(named => named.EmployeeId)];
    }
}
