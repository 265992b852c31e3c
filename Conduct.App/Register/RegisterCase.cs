using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.App.Register;

/// <summary>One case with all that its rows are made from.</summary>
/// <param name="File">The case.</param>
/// <param name="Aggregates">Those of the kinds that <see cref="RegisterPart.Needs"/> names, of this case.</param>
/// <param name="Time">For the day of a moment.</param>
public sealed record RegisterCase(CaseFile File, IEnumerable<Aggregate> Aggregates, OrganisationTime Time)
{
    private readonly ILookup<Type, Aggregate> _byKind = Aggregates.ToLookup(one => one.GetType());

    public IEnumerable<T> All<T>()
        where T : Aggregate => _byKind[typeof(T)].Cast<T>();
}

/// <summary>What one row is about.</summary>
/// <param name="Case">The case.</param>
/// <param name="Subject">The person.</param>
/// <param name="Decision">Null for a subject without one.</param>
public sealed record RegisterEntry(RegisterCase Case, Subject Subject, PenaltyDecision? Decision)
{
    /// <summary>Those decided on where there is a decision, by their clauses.</summary>
    public IReadOnlyList<Allegation> Allegations { get; } =
        [.. Subject.Allegations.Where(one => Decision is null || Decision.AllegationIds.Contains(one.Id)).OrderBy(one => one.ClauseCode, StringComparer.Ordinal)];
}
