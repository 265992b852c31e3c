using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.Domain.Appeals;

public abstract record AppealEvent : DomainEvent
{
    public override bool OpenToSubject => true;
}

public sealed record AppealFiled(Guid AppealId, string Sha256, DateOnly AnswerBy) : AppealEvent;

/// <summary>HR received it on paper.</summary>
public sealed record AppealRecorded(Guid AppealId, DateOnly ReceivedOn, string Sha256, DateOnly AnswerBy) : AppealEvent;

public sealed record AppealAccepted(Guid AppealId) : AppealEvent;

public sealed record AppealRefusedLate(Guid AppealId) : AppealEvent;

public sealed record AppealDismissed(Guid AppealId) : AppealEvent;

public sealed record AppealAssigned(Guid AppealId, int Turn, string Unit) : AppealEvent;

/// <summary>Nobody is left who could judge it.</summary>
public sealed record AppealReviewerMissing(Guid AppealId) : DomainEvent;

public sealed record AppealUpheld(Guid AppealId) : AppealEvent;

public sealed record AppealVaried(Guid AppealId) : AppealEvent;

public sealed record AppealRevoked(Guid AppealId) : AppealEvent;

public sealed record AppealRemitted(Guid AppealId) : AppealEvent;

public sealed record AppealOutcomeRead(Guid AppealId) : AppealEvent;

public sealed record AppealOutcomeDelivered(Guid AppealId, ServiceMethod Method) : AppealEvent;
