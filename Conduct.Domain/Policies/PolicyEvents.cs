using Conduct.Domain.Kernel;

namespace Conduct.Domain.Policies;

public sealed record PolicyCreated(string Code, string Title) : DomainEvent;

public sealed record PolicyRenamed(string Code, string Title) : DomainEvent;

public sealed record PolicyVersionDrafted(string Code, int Number) : DomainEvent;

public sealed record PolicyVersionDiscarded(string Code, int Number) : DomainEvent;

public sealed record PolicyVersionDiscussed(string Code, int Number) : DomainEvent;

public sealed record PolicyVersionPublished(string Code, int Number) : DomainEvent;

public sealed record PolicyVersionPlanned(string Code, int Number, DateOnly From) : DomainEvent;

public sealed record PolicyVersionInForce(string Code, int Number, DateOnly From) : DomainEvent;

public sealed record PolicyVersionRepealed(string Code, int Number, DateOnly LastDay) : DomainEvent;

public sealed record PolicyReviewed(string Code, int Number, PolicyReviewResult Result) : DomainEvent;

/// <param name="Unit">Its people, and those of the units below.</param>
/// <param name="People">How many are asked now; those who enter later follow by themselves.</param>
public sealed record AcknowledgementAsked(string Code, int Number, string Unit, int People, DateOnly DueOn) : DomainEvent;

public sealed record AcknowledgementAskedAgain(Guid PolicyVersionId, DateOnly DueOn) : DomainEvent;

public sealed record AcknowledgementConfirmed(Guid PolicyVersionId, int Number) : DomainEvent;

public sealed record AcknowledgementCancelled(Guid PolicyVersionId, AcknowledgementCancelCause Cause) : DomainEvent;
