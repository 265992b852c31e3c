using Conduct.Domain.Kernel;

namespace Conduct.Domain.Reports;

/// <content>Who is named, who is protected, and who the reporter is.</content>
public sealed partial class AnonymousReport
{
    /// <summary>From now on this employee finds the report nowhere (rule 23). One who handles it may name themselves.</summary>
    public void Name(Guid employeeId, string name, Actor actor, DateTimeOffset now)
    {
        RequireHandler(actor);
        Rule.Require(!Names(employeeId), ReportRules.NamedBefore, name);
        _named.Add(new NamedInReport(Id, employeeId, name));
        Record(new ReportPersonNamed(Id, Number), actor, now);
    }

    public void ClearName(Guid employeeId, string? reason, Actor actor, DateTimeOffset now)
    {
        RequireHandler(actor);
        var why = RequireReason(reason);
        var named = _named.Find(one => one.EmployeeId == employeeId) ?? throw new RuleBrokenException(ReportRules.NameUnknown);
        _named.Remove(named);
        Record(new ReportPersonCleared(Id, Number) { Reason = why }, actor, now);
    }

    public void AskIdentity(Guid requestId, string? reason, Actor actor, DateTimeOffset now)
    {
        RequireHandler(actor);
        Rule.Require(SealedIdentity is not null, ReportRules.NoIdentity);
        Rule.Require(_identityRequests.TrueForAll(one => one.Decided is not null), ReportRules.IdentityAskedBefore);
        _identityRequests.Add(new IdentityRequest(requestId, Id, RequireReason(reason), actor.Sign(now)));
        Record(new ReporterIdentityAsked(Id, Number, requestId), actor, now);
    }

    /// <summary>By a second person, who is not named either.</summary>
    public void DecideIdentity(Guid requestId, bool granted, Actor actor, DateTimeOffset now)
    {
        RequireHandler(actor);
        Request(requestId).Decide(granted, actor.Sign(now));
        Record(new ReporterIdentityDecided(Id, Number, requestId, granted), actor, now);
    }

    /// <summary>Each look is recorded.</summary>
    public void OpenIdentity(Guid requestId, Actor actor, DateTimeOffset now)
    {
        RequireHandler(actor);
        Rule.Require(SealedIdentity is not null, ReportRules.NoIdentity);
        Request(requestId).Open(actor.EmployeeId, now);
        Record(new ReporterIdentityOpened(Id, Number), actor, now);
    }

    /// <summary>Watches over somebody for a year; a second time begins the year anew.</summary>
    /// <param name="personKey">A keyed hash of the employee.</param>
    public void Protect(string personKey, ProtectedPart part, DateOnly today, Actor actor, DateTimeOffset now)
    {
        RequireHandler(actor);
        Rule.Require(part != ProtectedPart.Reporter || _identityRequests.Exists(one => one.OpenedAt is not null && one.Asked.EmployeeId == actor.EmployeeId), ReportRules.ReporterNotKnown);
        var until = today.AddMonths(ProtectedPerson.Months);
        if (_protected.Find(one => one.PersonKey == personKey) is { } known)
        {
            known.Prolong(until);
        }
        else
        {
            _protected.Add(new ProtectedPerson(Id, personKey, part, until));
        }

        Record(new ReportPersonProtected(Id, Number, part, until), actor, now);
    }

    private IdentityRequest Request(Guid id) => _identityRequests.Find(one => one.Id == id) ?? throw new RuleBrokenException(ReportRules.RequestUnknown);

    private static string RequireReason(string? reason) => Rule.RequireText(reason, KernelRules.ReasonMaxLength, KernelRules.ReasonMissing);
}
