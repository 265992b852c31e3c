using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;

namespace Conduct.Domain.Penalties;

public sealed record PenaltyProposed(Guid DecisionId, long DeductionFen, int Levels) : DomainEvent;

public sealed record PenaltyRevised(Guid DecisionId, long DeductionFen, int Levels) : DomainEvent;

public sealed record PenaltyPassedLevel(Guid DecisionId, int Level) : DomainEvent;

public sealed record PenaltyApproved(Guid DecisionId, int Level) : DomainEvent;

public sealed record PenaltyReturned(Guid DecisionId, int Level) : DomainEvent;

public sealed record PenaltyRejected(Guid DecisionId, int Level) : DomainEvent;

public sealed record PenaltyWithdrawn(Guid DecisionId, int Level) : DomainEvent;

/// <summary>Rule 15.</summary>
public sealed record UnionHeard(Guid DecisionId, DateOnly ToldOn) : DomainEvent;

/// <summary>Rule 27: nobody was left at the unit that was asked.</summary>
public sealed record PenaltyMovedUp(Guid DecisionId, int Level, string FromUnit, string ToUnit) : DomainEvent;

/// <summary>Rule 27: nobody is left there, nor anybody above.</summary>
public sealed record ApproverMissing(Guid DecisionId, int Level, string Unit) : DomainEvent;

public sealed record DecisionServed(Guid DecisionId, ServiceMethod Method) : DomainEvent
{
    public override bool OpenToSubject => true;
}

public sealed record ReceiptConfirmed(Guid DecisionId) : DomainEvent
{
    public override bool OpenToSubject => true;
}

public sealed record ServiceRecorded(Guid DecisionId, ServiceMethod Method) : DomainEvent
{
    public override bool OpenToSubject => true;
}

public sealed record MeasureSettled(Guid DecisionId, MeasureKind Kind, MeasureStatus Outcome) : DomainEvent
{
    public override bool OpenToSubject => true;
}

/// <summary>期满解除.</summary>
public sealed record PenaltyLifted(Guid DecisionId, DateOnly InfluenceEndedOn) : DomainEvent
{
    public override bool OpenToSubject => true;
}

/// <summary>An appeal runs, and nothing of the decision is carried out meanwhile.</summary>
public sealed record DecisionStayed(Guid DecisionId) : DomainEvent
{
    public override bool OpenToSubject => true;
}

/// <summary>Amounts are left out: parts tell the wage, and the timeline is read by people who may not see it.</summary>
public sealed record DeductionPassed(Guid DecisionId, MeasureKind Kind, DateOnly Month) : DomainEvent
{
    public override bool OpenToSubject => true;
}

public sealed record DecisionResumed(Guid DecisionId, int Days) : DomainEvent
{
    public override bool OpenToSubject => true;
}

public sealed record DeductionRefunded(Guid DecisionId, MeasureKind Kind, DateOnly Month) : DomainEvent
{
    public override bool OpenToSubject => true;
}

public sealed record DecisionVaried(Guid DecisionId, long FromFen, long DeductionFen) : DomainEvent
{
    public override bool OpenToSubject => true;
}

public sealed record DeductionReturned(Guid DecisionId, MeasureKind Kind, DateOnly Month) : DomainEvent
{
    public override bool OpenToSubject => true;
}

public sealed record AppealWaived(Guid DecisionId) : DomainEvent
{
    public override bool OpenToSubject => true;
}

public sealed record DecisionRevoked(Guid DecisionId) : DomainEvent
{
    public override bool OpenToSubject => true;
}

public sealed record DecisionExecuted(Guid DecisionId) : DomainEvent
{
    public override bool OpenToSubject => true;
}
