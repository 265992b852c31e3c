using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Penalties;

/// <summary>Everybody who could be asked about one subject's penalty, and how many levels a penalty needs.</summary>
/// <param name="Table">Levels by measure and amount.</param>
/// <param name="Managers">Managers of the subject's unit and of each one above.</param>
/// <param name="Compliance">Compliance officers, nearest unit first.</param>
/// <param name="Barred">Employees rule 13 keeps out.</param>
public sealed record ApprovalRoutes(
    ApprovalTable Table, IReadOnlyList<UnitManagers> Managers, IReadOnlyList<UnitManagers> Compliance, IReadOnlySet<Guid> Barred)
{
    public int LevelsFor(PenaltyScale scale, IReadOnlyCollection<MeasureDraft> measures) => Table.LevelsFor(measures, !scale.Covers(measures));

    public IReadOnlyList<ApprovalStep> Chain(PenaltyScale scale, IReadOnlyCollection<MeasureDraft> measures) =>
        ApprovalChain.Build(LevelsFor(scale, measures), Managers, Compliance, Barred);
}
