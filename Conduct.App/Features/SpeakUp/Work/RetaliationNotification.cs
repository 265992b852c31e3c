using Conduct.App.Work.Items;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Conduct.App.Features.SpeakUp;

/// <summary>To compliance: a penalty was proposed against somebody who is protected. It hears of the case and the watch, and of the report only if it may.</summary>
public sealed class RetaliationNotification : EventNotification
{
    public override string Code => "RetaliationSuspected";

    public override string Text => ReportWorkTexts.Retaliation;

    public override string Name => ReportWorkTexts.RetaliationName;

    public override NotificationGroup Group => NotificationGroup.Reports;

    public override WorkKind WorkOf(Notification row) => WorkKinds.Of<RetaliationWatch>();

    public override string LinkOf(Notification row) => $"/cases/{row.CaseFileId}?tab=decision";

    public override async Task<NotificationDraft?> OfAsync(DomainEvent happened, NotificationFacts facts, CancellationToken ct)
    {
        if (happened is not PenaltyProposed proposed || !await facts.Db.ProtectedPersons.AnyAsync(ct))
        {
            return null;
        }

        var decision = await facts.FindAsync<PenaltyDecision>(proposed.DecisionId, ct);
        var key = facts.Db.GetService<ReportSecrets>().KeyOf(decision.EmployeeId);
        var today = facts.Today;
        Guid[] reports = [.. await facts.Db.ProtectedPersons.Where(person => person.PersonKey == key && person.Until >= today).Select(person => person.ReportId).ToListAsync(ct)];
        if (reports is [])
        {
            return null;
        }

        var named = await facts.Db.NamedInReports.Where(row => reports.Contains(row.ReportId)).Select(row => row.EmployeeId).ToListAsync(ct);
        var barred = (await CaseRecipients.NamedAsync(facts.Db, decision.CaseFileId, ct)).Concat(named);
        return new(this, decision.Id, Step(), decision.CaseFileId, new(await facts.CaseNumberAsync(decision.CaseFileId, ct)), (await facts.HoldersAsync([Role.Compliance], ct)).Except(barred));
    }
}
