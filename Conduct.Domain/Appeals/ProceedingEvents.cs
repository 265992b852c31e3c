using Conduct.Domain.Kernel;

namespace Conduct.Domain.Appeals;

public sealed record ProceedingOpened(Guid ProceedingId, ProceedingStage Stage) : DomainEvent;

public sealed record ProceedingChanged(Guid ProceedingId, ProceedingStage Stage) : DomainEvent;

public sealed record ProceedingConcluded(Guid ProceedingId, ProceedingStage Stage, ProceedingOutcome Outcome) : DomainEvent;

public sealed record ProceedingFileAdded(Guid ProceedingId, string FileName, string Sha256) : DomainEvent;
