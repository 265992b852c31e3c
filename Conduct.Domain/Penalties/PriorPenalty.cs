namespace Conduct.Domain.Penalties;

/// <summary>An earlier effective, unlifted penalty of the same person on the same clause family.</summary>
public sealed record PriorPenalty(Guid DecisionId, string CaseNumber, string ClauseFamily, string ClauseCode, DateOnly EffectiveOn);
