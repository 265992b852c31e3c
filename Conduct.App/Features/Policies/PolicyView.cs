using Conduct.Domain.Policies;

namespace Conduct.App.Features.Policies;

/// <summary>One version of a policy, and what else there is to read. Texts in the reader's language.</summary>
public sealed record PolicyView(
    IReadOnlyList<PolicyTitle> Policies,
    PolicyTitle Policy,
    PolicyVersionLine Version,
    IReadOnlyList<PolicyVersionLine> Versions,
    IReadOnlyList<ClauseView> Clauses,
    PolicyCare Care);

public sealed record PolicyTitle(Guid PolicyId, string Code, string Title, Guid VersionId);

public sealed record PolicyVersionLine(Guid VersionId, int Number, PolicyStatus Status, DateOnly? From, DateOnly? To, ProcessRecord? Discussion, ProcessRecord? Publication);

public sealed record ClauseView(
    Guid ClauseId, string Code, string Category, Gravity Gravity, string Title, string Text, int LookBackMonths, int InfluenceMonths, IReadOnlyList<PenaltyStep> Steps);

/// <summary>How the policy is looked after (rule 22).</summary>
/// <param name="Version">Of the policy, which recording a review builds on.</param>
/// <param name="CountsFrom">Since when the next review counts; null while no version is in force.</param>
/// <param name="Reviews">The latest first.</param>
public sealed record PolicyCare(int Version, DateOnly? CountsFrom, IReadOnlyList<PolicyReviewLine> Reviews);

public sealed record PolicyReviewLine(Guid Id, Guid VersionId, DateOnly On, PolicyReviewResult Result, string Note, string By);
