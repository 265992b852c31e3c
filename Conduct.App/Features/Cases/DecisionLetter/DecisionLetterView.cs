using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Cases.DecisionLetter;

/// <summary>Rule 14: what a decision letter holds.</summary>
/// <param name="Issuer">The company: the head office's name.</param>
/// <param name="Date">The day of the last approval; null while it is a draft.</param>
/// <param name="Evidence">The evidence the findings rest on, without file names: a name can betray a reporter.</param>
public sealed record DecisionLetterView(
    string CaseNumber,
    string Name,
    string StaffNumber,
    string UnitName,
    string Post,
    DateOnly OccurredOn,
    string Grounds,
    IReadOnlyList<LetterEvidence> Evidence,
    IReadOnlyList<LetterClause> Clauses,
    IReadOnlyList<MeasureDraft> Measures,
    int Occurrence,
    DateOnly? AppealEndsOn,
    string Issuer,
    DateOnly? Date,
    DecisionStatus Status);

public sealed record LetterEvidence(string Format, DateOnly AddedOn, string Sha256);

public sealed record LetterClause(string Policy, string Code, string Title, string Text);
