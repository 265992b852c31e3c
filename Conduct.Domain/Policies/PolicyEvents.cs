using Conduct.Domain.Kernel;

namespace Conduct.Domain.Policies;

public sealed record PolicyCreated(string Code, string Title) : DomainEvent;

public sealed record PolicyVersionDrafted(string Code, int Number) : DomainEvent;

public sealed record PolicyVersionDiscussed(string Code, int Number) : DomainEvent;

public sealed record PolicyVersionPublished(string Code, int Number) : DomainEvent;

public sealed record PolicyVersionInForce(string Code, int Number, DateOnly From) : DomainEvent;

public sealed record PolicyVersionRepealed(string Code, int Number, DateOnly LastDay) : DomainEvent;
