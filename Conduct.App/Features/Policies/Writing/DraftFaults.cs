using Conduct.Domain.Policies;

namespace Conduct.App.Features.Policies;

/// <summary>Sentences of faults by the field of the editor that they stand beside.</summary>
public sealed class DraftFaults(IReadOnlyList<DraftFault> all)
{
    private readonly ILookup<Guid?, DraftFault> _byClause = all.ToLookup(fault => fault.Clause);

    public int Count => all.Count;

    /// <summary>How many a clause has.</summary>
    public int CountOf(Guid clause) => _byClause[clause].Count();

    /// <summary>The first one at a field of a clause, or of a line of its table; null when it is fine.</summary>
    public string? At(Guid clause, DraftField field, int? occurrence = null) =>
        _byClause[clause].FirstOrDefault(fault => fault.Field == field && fault.Occurrence == occurrence) is { } fault ? FaultWords.Plain(fault) : null;
}
