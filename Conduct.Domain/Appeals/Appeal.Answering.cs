using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.Domain.Appeals;

public sealed partial class Appeal
{
    /// <summary>The employee has the answer before them; the first time counts.</summary>
    /// <returns>Whether it was the first time.</returns>
    public bool Read(DateOnly today, Actor actor, DateTimeOffset now)
    {
        Rule.Require(actor.EmployeeId == EmployeeId, AppealRules.OnlySubjectReads);
        Rule.Require(!IsOpen, AppealRules.NotOver);
        if (Delivery is not null)
        {
            return false;
        }

        Delivery = new(ServiceMethod.InApp, today, null, actor.Sign(now));
        Record(About(new AppealOutcomeRead(Id)), actor, now);
        return true;
    }

    /// <summary>HR handed the answer over, or sent it: to a leaver, or to whoever does not open it.</summary>
    public void Deliver(CaseFile caseFile, ServiceMethod method, string? note, DateOnly today, Actor actor, DateTimeOffset now)
    {
        Rule.Require(!caseFile.Names(actor.EmployeeId), CaseRules.NamedInCase);
        Rule.Require(!IsOpen, AppealRules.NotOver);
        Rule.Require(Delivery is null, AppealRules.DeliveredBefore);
        Rule.Require(method != ServiceMethod.InApp && !string.IsNullOrWhiteSpace(note), AppealRules.DeliveryNoteMissing);
        Delivery = new(method, today, RequireReason(note), actor.Sign(now));
        Record(About(new AppealOutcomeDelivered(Id, method) { Reason = Delivery.Note }), actor, now);
    }
}
