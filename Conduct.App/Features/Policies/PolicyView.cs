using Conduct.Domain.Policies;

namespace Conduct.App.Features.Policies;

/// <summary>One version of a policy, and what else there is to read. Texts in the reader's language.</summary>
public sealed record PolicyView(
    IReadOnlyList<PolicyTitle> Policies,
    PolicyTitle Policy,
    PolicyVersionLine Version,
    IReadOnlyList<PolicyVersionLine> Versions,
    IReadOnlyList<ClauseView> Clauses);

public sealed record PolicyTitle(Guid PolicyId, string Code, string Title, Guid VersionId);

public sealed record PolicyVersionLine(Guid VersionId, int Number, PolicyStatus Status, DateOnly? From, DateOnly? To, ProcessRecord? Discussion, ProcessRecord? Publication);

public sealed record ClauseView(
    Guid ClauseId, string Code, string Category, Gravity Gravity, string Title, string Text, int LookBackMonths, int InfluenceMonths, IReadOnlyList<PenaltyStep> Steps);
