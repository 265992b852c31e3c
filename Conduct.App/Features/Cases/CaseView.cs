using Conduct.Domain.Cases;

namespace Conduct.App.Features.Cases;

/// <summary>The head of the case page.</summary>
/// <param name="Clauses">Titles of the clauses, each once, in the reader's language.</param>
/// <param name="Actions">Moves of the whole case that are open to this visitor now.</param>
/// <param name="MayHandle">Whether the visitor handles this case or only reads it.</param>
public sealed record CaseView(
    Guid Id,
    int Version,
    string? Number,
    CaseStatus Status,
    IReadOnlyList<CaseSubjectLine> Subjects,
    IReadOnlyList<string> Clauses,
    IReadOnlyList<CaseClock> Clocks,
    IReadOnlyList<CaseAction> Actions,
    bool MayHandle,
    DateOnly Today);
