using Conduct.Domain.Cases;
using Conduct.Domain.Measures;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Register;

/// <summary>Which lines are wanted; everything set must hold. Ids and enum values only, so that it can stand in an address.</summary>
public sealed record RegisterFilter
{
    public DateField Field { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>With everything below it.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>Clauses of one family, whatever the version of the policy.</summary>
    public string? Clause { get; init; }

    public Gravity? Gravity { get; init; }

    public CaseStatus? Status { get; init; }

    public MeasureKind? Measure { get; init; }

    public OverdueFilter? Overdue { get; init; }

    public Guid? EmployeeId { get; init; }

    /// <summary>The kept text that is searched for.</summary>
    public Guid? TextId { get; init; }
}
