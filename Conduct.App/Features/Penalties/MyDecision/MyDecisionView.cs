using Conduct.Domain.Cases;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Penalties;

/// <summary>A served decision as its subject reads it: nothing of others, no narrative, no reporter, no evidence by name.</summary>
public sealed record MyDecisionView(
    Guid Id,
    int Version,
    string CaseNumber,
    DecisionStatus Status,
    MyDecisionPerson Person,
    DateOnly OccurredOn,
    string Place,
    string Grounds,
    int EvidenceCount,
    int Occurrence,
    IReadOnlyList<MyClause> Clauses,
    IReadOnlyList<MeasureLine> Measures,
    DateOnly ServedOn,
    DateOnly AppealEndsOn,
    bool AppealOpen,
    string IssuingUnit,
    string ServedBy,
    DateOnly ApprovedOn,
    DateOnly? ReceiptConfirmedOn,
    bool MayConfirm,
    Guid? ReviewId,
    IReadOnlyList<MyTimelineLine> Timeline);

public sealed record MyDecisionPerson(string Name, string StaffNumber, string UnitName, string Post);

public sealed record MyClause(string Code, string Title, string Text, string PolicyTitle, Finding? Finding);

/// <param name="At">In the organisation's zone.</param>
public sealed record MyTimelineLine(long Seq, DateTime At, bool Own, string What, string? Reason);
