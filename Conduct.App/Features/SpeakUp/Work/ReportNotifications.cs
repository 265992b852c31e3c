using Conduct.App.Work.Items;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;

namespace Conduct.App.Features.SpeakUp;

/// <summary>About a report, which is named by its number alone; never to somebody named in it (rule 23), and never to a robot.</summary>
public abstract class ReportNotification : EventNotification
{
    public sealed override NotificationGroup Group => NotificationGroup.Reports;

    public override string LinkOf(Notification row) => $"/reports/{row.ItemId}";

    private protected static async Task<IEnumerable<Guid>> HoldersAsync(NotificationFacts facts, AnonymousReport report, CancellationToken ct, params Role[] roles)
    {
        var found = await facts.HoldersAsync(roles, ct);
        return found.Where(id => !report.Names(id));
    }
}

/// <summary>To compliance: there is a new one.</summary>
public sealed class ReportReceivedNotification : ReportNotification
{
    public override string Code => "ReportReceived";

    public override string Text => ReportWorkTexts.Received;

    public override string Name => ReportWorkTexts.ReceivedName;

    public override WorkKind WorkOf(Notification row) => WorkKinds.Of<ReportAcknowledgement>();

    public override async Task<NotificationDraft?> OfAsync(DomainEvent happened, NotificationFacts facts, CancellationToken ct)
    {
        if (happened is not ReportReceived received)
        {
            return null;
        }

        var report = await facts.FindAsync<AnonymousReport>(received.ReportId, ct);
        return new(this, report.Id, Step(), null, new(report.Number), await HoldersAsync(facts, report, ct, Role.Compliance));
    }
}

/// <summary>To compliance: the reporter wrote again.</summary>
public sealed class ReporterWroteNotification : ReportNotification
{
    public override string Code => "ReporterWrote";

    public override string Text => ReportWorkTexts.Wrote;

    public override string Name => ReportWorkTexts.WroteName;

    public override WorkKind ReadWith(Notification row) => WorkKinds.Of<UnreadReport>();

    public override async Task<NotificationDraft?> OfAsync(DomainEvent happened, NotificationFacts facts, CancellationToken ct)
    {
        if (happened is not ReporterWrote wrote)
        {
            return null;
        }

        var report = await facts.FindAsync<AnonymousReport>(wrote.ReportId, ct);
        return new(this, report.Id, Step($"{wrote.Message}"), null, new(report.Number), await HoldersAsync(facts, report, ct, Role.Compliance));
    }
}

/// <summary>To administrators: somebody must be able to handle a report. Not which, and not why.</summary>
public sealed class ReportStuckNotification : EventNotification
{
    public override string Code => "ReportStuck";

    public override string Text => ReportWorkTexts.Stuck;

    public override string Name => ReportWorkTexts.StuckName;

    public override NotificationGroup Group => NotificationGroup.Reports;

    public override WorkKind WorkOf(Notification row) => WorkKinds.Of<StuckReport>();

    public override string LinkOf(Notification row) => "/accounts";

    public override async Task<NotificationDraft?> OfAsync(DomainEvent happened, NotificationFacts facts, CancellationToken ct)
    {
        if (happened is not (ReportReceived or ReportPersonNamed))
        {
            return null;
        }

        var report = await facts.FindAsync<AnonymousReport>(((ReportEvent)happened).ReportId, ct);
        var able = (await facts.HoldersAsync([Role.Compliance], ct)).Any(id => !report.Names(id));
        return able ? null : new(this, report.Id, Step($"{report.Named.Count}"), null, new(null), (await facts.HoldersAsync([Role.Administrator], ct)).Where(id => !report.Names(id)));
    }
}

/// <summary>To whoever may consent: somebody asks to see who a reporter is.</summary>
public sealed class IdentityAskedNotification : ReportNotification
{
    public override string Code => "IdentityAsked";

    public override string Text => ReportWorkTexts.Asked;

    public override string Name => ReportWorkTexts.AskedName;

    public override WorkKind WorkOf(Notification row) => WorkKinds.Of<IdentityConsent>();

    public override string LinkOf(Notification row) => "/reports/identity";

    public override async Task<NotificationDraft?> OfAsync(DomainEvent happened, NotificationFacts facts, CancellationToken ct)
    {
        if (happened is not ReporterIdentityAsked asked)
        {
            return null;
        }

        var report = await facts.FindAsync<AnonymousReport>(asked.ReportId, ct);
        var asker = report.IdentityRequests.Single(one => one.Id == asked.RequestId).Asked.EmployeeId;
        return new(this, asked.RequestId, Step(), null, new(report.Number), (await HoldersAsync(facts, report, ct, Role.Compliance, Role.HrOfficer)).Where(id => id != asker));
    }
}

/// <summary>To whoever asked: there is an answer.</summary>
public sealed class IdentityDecidedNotification : ReportNotification
{
    public override string Code => "IdentityDecided";

    public override string Text => ReportWorkTexts.Decided;

    public override string Name => ReportWorkTexts.DecidedName;

    public override async Task<NotificationDraft?> OfAsync(DomainEvent happened, NotificationFacts facts, CancellationToken ct)
    {
        if (happened is not ReporterIdentityDecided decided)
        {
            return null;
        }

        var report = await facts.FindAsync<AnonymousReport>(decided.ReportId, ct);
        var asker = report.IdentityRequests.Single(one => one.Id == decided.RequestId).Asked.EmployeeId;
        return new(this, report.Id, Step($"{decided.RequestId:N}"), null, new(report.Number), report.Names(asker) ? [] : [asker]);
    }
}

/// <summary>To an HR officer: compliance began a case for them. Nothing tells of a report.</summary>
public sealed class CaseHandedOverNotification : EventNotification
{
    public override string Code => "CaseHandedOver";

    public override string Text => ReportWorkTexts.HandedOver;

    public override string Name => ReportWorkTexts.HandedOverName;

    public override NotificationGroup Group => NotificationGroup.Execution;

    public override string LinkOf(Notification row) => $"/cases/{row.CaseFileId}/draft";

    public override Task<NotificationDraft?> OfAsync(DomainEvent happened, NotificationFacts facts, CancellationToken ct) => Task.FromResult(
        happened is CaseDraftHandedOver handed ? new NotificationDraft(this, handed.CaseFileId!.Value, Step(), handed.CaseFileId, new(null), [handed.OfficerId]) : null);
}
