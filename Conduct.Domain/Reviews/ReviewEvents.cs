using Conduct.Domain.Kernel;

namespace Conduct.Domain.Reviews;

public abstract record ReviewEvent : DomainEvent
{
    public override bool OpenToSubject => true;
}

public sealed record ReviewAssigned(Guid ReviewId, DateOnly DueOn) : ReviewEvent;

public sealed record ReviewDraftStarted(Guid ReviewId) : ReviewEvent;

public sealed record ReviewSubmitted(Guid ReviewId, int Number, string Sha256) : ReviewEvent;

public sealed record ReviewAccepted(Guid ReviewId, int Number) : ReviewEvent;

public sealed record ReviewReturned(Guid ReviewId, int Number, DateOnly DueOn) : ReviewEvent;

public sealed record ReviewExtended(Guid ReviewId, DateOnly DueOn) : ReviewEvent;

/// <summary>The decision was stayed meanwhile: the time that passed does not count.</summary>
public sealed record ReviewResumed(Guid ReviewId, DateOnly DueOn) : ReviewEvent;

public sealed record ReviewDeclined(Guid ReviewId) : ReviewEvent;

public sealed record ReviewWaived(Guid ReviewId) : ReviewEvent;

public sealed record ReviewCancelled(Guid ReviewId) : ReviewEvent;
