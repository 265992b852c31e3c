using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;

namespace Conduct.App.Features.MyFile;

/// <summary>What the employee sees of their own file.</summary>
public sealed record MyFileView(IReadOnlyList<MyDecisionRow> Decisions, IReadOnlyList<MyReviewRow> Reviews, DateOnly Today);

public sealed record MyDecisionRow(
    Guid Id, string CaseNumber, DateOnly ServedOn, DecisionStatus Status, IReadOnlyList<string> Clauses, IReadOnlyList<MeasureLine> Measures, DateOnly? InfluenceEndsOn);

public sealed record MyReviewRow(
    Guid Id, string CaseNumber, ReviewStatus Status, DateOnly AssignedOn, DateOnly DueOn, DateOnly? SubmittedOn, bool Owed);
