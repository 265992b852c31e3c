using Conduct.Domain.Kernel;

namespace Conduct.Domain.Cases;

public sealed partial class CaseFile
{
    /// <summary>Arbitration or a lawsuit is to be expected, or runs: the case is kept whole until the hold is lifted.</summary>
    public void SetHold(string? reason, Actor actor, DateTimeOffset now)
    {
        RequireNotNamed(actor);
        Rule.Require(Status != CaseStatus.Draft, KernelRules.WrongState, Status, CaseAction.Archive);
        Rule.Require(Hold is null, CaseRules.HoldSetBefore);
        Hold = new(Rule.RequireText(reason, KernelRules.ReasonMaxLength, KernelRules.ReasonMissing), actor.Sign(now));
        Record(new LegalHoldSet { CaseFileId = Id, Reason = Hold.Reason }, actor, now);
    }

    public void LiftHold(string? reason, Actor actor, DateTimeOffset now)
    {
        RequireNotNamed(actor);
        Rule.Require(Hold is not null, CaseRules.HoldMissing);
        var why = Rule.RequireText(reason, KernelRules.ReasonMaxLength, KernelRules.ReasonMissing);
        Hold = null;
        Record(new LegalHoldLifted { CaseFileId = Id, Reason = why }, actor, now);
    }
}
