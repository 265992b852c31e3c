using Conduct.Domain.Cases;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Cases;

public sealed record CasePeopleView(int Version, DateOnly Today, IReadOnlyList<SubjectCard> Subjects, IReadOnlyList<EvidenceChoice> Evidence);

/// <param name="Statements">In the order they were recorded; the last one counts.</param>
/// <param name="Actions">Moves of this subject that are open to the visitor.</param>
public sealed record SubjectCard(
    Guid Id,
    string StaffNumber,
    string Name,
    string Post,
    string UnitName,
    CaseStatus Status,
    DateOnly? StatementDueOn,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<AllegationLine> Allegations,
    IReadOnlyList<CaseAction> Actions);

public sealed record AllegationLine(Guid Id, string ClauseCode, string ClauseTitle, Gravity Gravity, Finding? Finding, string? FindingNote, string? FoundBy, IReadOnlyList<Guid> EvidenceIds);

public sealed record EvidenceChoice(Guid Id, string FileName);
