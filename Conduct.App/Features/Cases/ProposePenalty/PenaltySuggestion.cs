using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Cases.ProposePenalty;

/// <summary>What the editor shows before anything is proposed.</summary>
/// <param name="Start">What the editor begins with: a kept draft, the returned proposal, or what the clauses foresee.</param>
/// <param name="KeptAt">When the draft was kept, local time; null without one.</param>
public sealed record PenaltySuggestion(
    PenaltyScale Scale,
    IReadOnlyList<ClauseStep> Clauses,
    IReadOnlyList<LookBack> LookBacks,
    ApprovalRoutes Routes,
    ApproverNames Names,
    ProposalContent Start,
    DateTime? KeptAt)
{
    /// <summary>The default the amount field starts from, in fen.</summary>
    public long? DefaultFen => Scale.Suggested.FirstOrDefault(draft => draft.Kind == MeasureKind.PerformanceDeduction)?.AmountFen;

    /// <summary>Who would be asked, level by level; empty when nobody can approve.</summary>
    public IReadOnlyList<RouteStep> RouteFor(IReadOnlyCollection<MeasureDraft> measures)
    {
        try
        {
            return [.. Routes.Chain(Scale, measures).Select(step => new RouteStep(step.Level, step.Role, step.UnitName, Names.Of(step.Role, step.UnitId, Routes.Barred)))];
        }
        catch (RuleBrokenException broken) when (broken.Code == PenaltyRules.NobodyToApprove)
        {
            return [];
        }
    }
}

/// <summary>A clause with what it foresees this time.</summary>
public sealed record ClauseStep(
    string Code, string Title, string Text, Gravity Gravity, int Occurrence, long? MinFen, long? MaxFen, long? DefaultFen, int? ReviewDays, MeasureKind? Warning, string? Training);

public sealed record RouteStep(int Level, Role Role, string UnitName, IReadOnlyList<string> Names);
