using Conduct.Domain.Kernel;

namespace Conduct.Domain.Reports;

/// <content>How long it is kept (rule 21).</content>
public sealed partial class AnonymousReport
{
    /// <summary>Legal hold: it is wanted in a dispute.</summary>
    public void Hold(string? reason, Actor actor, DateTimeOffset now)
    {
        RequireHandler(actor);
        Rule.Require(!IsHeld, ReportRules.HeldBefore);
        IsHeld = true;
        Record(new ReportHeld(Id, Number) { Reason = RequireReason(reason) }, actor, now);
    }

    public void Release(string? reason, Actor actor, DateTimeOffset now)
    {
        RequireHandler(actor);
        Rule.Require(IsHeld, ReportRules.NotHeld);
        IsHeld = false;
        Record(new ReportReleased(Id, Number) { Reason = RequireReason(reason) }, actor, now);
    }

    /// <summary>Only numbers, days and the outcome stay. Who is protected stays until that year is over: it is a keyed hash.</summary>
    public void Anonymise(DateOnly today, Actor actor, DateTimeOffset now)
    {
        Rule.Require(!IsHeld && RetainUntil < today, ReportRules.StillKept);
        Move(ReportAction.Anonymise);
        (CodeKey, SealedIdentity, Text) = (null, null, ReportText.Empty);
        _messages.ForEach(message => message.Blank());
        _files.Clear();
        _named.Clear();
        _identityRequests.Clear();
        AwaitsReading = false;
        Record(new ReportAnonymised(Id, Number), actor, now);
    }
}
