using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Approvals;

/// <summary>A penalty that waits for the visitor.</summary>
/// <param name="WorkingDays">Working days it has waited.</param>
/// <param name="Levels">Levels of this round.</param>
/// <param name="LikenessKey">Rows with the same key can be approved together.</param>
/// <param name="Bar">Code of the rule that keeps the visitor from deciding; null when they may.</param>
public sealed record ApprovalRow(
    Guid DecisionId,
    int Version,
    Guid CaseFileId,
    string CaseNumber,
    string SubjectName,
    string UnitName,
    string Post,
    IReadOnlyList<string> Clauses,
    int Occurrence,
    IReadOnlyList<MeasureDraft> Measures,
    long AmountFen,
    string Grounds,
    string? VarianceReason,
    IReadOnlyList<LookBack> LookBacks,
    string ProposedBy,
    DateOnly AskedOn,
    int WorkingDays,
    int Level,
    int Levels,
    string LikenessKey,
    string? Bar);
