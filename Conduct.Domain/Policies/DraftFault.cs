namespace Conduct.Domain.Policies;

/// <summary>What keeps a draft from being published.</summary>
/// <param name="Clause">Key of the clause; null for the draft as a whole.</param>
/// <param name="Occurrence">Which line of its penalty table, from 1; null for the clause itself.</param>
/// <param name="Field">Where it is mended.</param>
/// <param name="Code">The rule.</param>
/// <param name="Arguments">Values for the placeholders of its text.</param>
public sealed record DraftFault(Guid? Clause, int? Occurrence, DraftField Field, string Code, params IReadOnlyList<object> Arguments);
