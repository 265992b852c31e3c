using Conduct.Domain.Kernel;

namespace Conduct.Domain.Cases;

public sealed record CaseDraftStarted : DomainEvent;

/// <param name="OfficerId">Who goes on with it.</param>
public sealed record CaseDraftHandedOver(Guid OfficerId, string Officer) : DomainEvent;

public sealed record CaseDraftDiscarded : DomainEvent;

public sealed record CaseFiled(string Number, int Subjects) : DomainEvent;

public sealed record EvidenceAdded(Guid EvidenceId, string FileName, string Sha256) : DomainEvent;

public sealed record EvidenceSourceNamed(Guid EvidenceId, string FileName, string Source) : DomainEvent;

public sealed record EvidenceRemoved(Guid EvidenceId) : DomainEvent;

public sealed record InvestigationStarted : DomainEvent;

public sealed record StatementRequested(DateOnly DueOn) : DomainEvent
{
    public override bool OpenToSubject => true;
}

public sealed record StatementRecorded(StatementAttitude Attitude) : DomainEvent
{
    public override bool OpenToSubject => true;
}

public sealed record FindingsOpened : DomainEvent;

public sealed record FindingRecorded(string ClauseCode, Finding Finding) : DomainEvent;

public sealed record CaseStatusChanged(CaseAction Action) : DomainEvent;

public sealed record LegalHoldSet : DomainEvent;

public sealed record LegalHoldLifted : DomainEvent;

public sealed record CaseClosed : DomainEvent;
