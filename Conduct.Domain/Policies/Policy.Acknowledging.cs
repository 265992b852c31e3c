using Conduct.Domain.Kernel;

namespace Conduct.Domain.Policies;

/// <content>签收确认: who is asked to confirm a version.</content>
public sealed partial class Policy
{
    private readonly List<AcknowledgementCall> _calls = [];

    public IReadOnlyList<AcknowledgementCall> Calls => _calls;

    /// <summary>The calls that still bring in newcomers, the first one first.</summary>
    public IReadOnlyList<AcknowledgementCall> OpenCalls =>
        [.. _calls.Where(call => IsInForce(call.PolicyVersionId)).OrderBy(call => call.AskedOn).ThenBy(call => call.Id)];

    /// <summary>Asks the people of a unit and below; the caller makes an acknowledgement for each of them.</summary>
    /// <param name="versionId">The version in force.</param>
    /// <param name="unit">The unit with its name, for the record.</param>
    /// <param name="days">Calendar days each has.</param>
    /// <param name="people">How many have not been asked before.</param>
    public AcknowledgementCall AskAcknowledgement(Guid versionId, (Guid Id, string Name) unit, int days, int people, DateOnly today, Actor actor, DateTimeOffset now)
    {
        Rule.Require(IsInForce(versionId), AcknowledgementRules.VersionNotInForce);
        Rule.Require(days is >= AcknowledgementCall.MinDays and <= AcknowledgementCall.MaxDays, AcknowledgementRules.TermOutOfBounds, AcknowledgementCall.MinDays, AcknowledgementCall.MaxDays);
        Rule.Require(people > 0, AcknowledgementRules.NobodyToAsk);
        var call = new AcknowledgementCall(NewId.Next(), Id, versionId, unit.Id, days, today, actor.Sign(now));
        _calls.Add(call);
        Record(new AcknowledgementAsked(Code, Find(versionId).Number, unit.Name, people, call.DueAfter(today)), actor, now);
        return call;
    }
}
