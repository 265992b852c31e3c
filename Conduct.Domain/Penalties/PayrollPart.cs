using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;

namespace Conduct.Domain.Penalties;

/// <summary>
/// 扣款分期: what the payroll of one month was told to take, or below zero to give back. It belongs to the decision and the kind of its measure, so that it
/// counts on when an appeal puts a lighter measure in the place of the old one.
/// </summary>
public sealed class PayrollPart
{
    private PayrollPart()
    {
    }

    internal PayrollPart(Guid decisionId, PayrollOrder order, Signature passed)
    {
        (Id, DecisionId, Kind, Month, AmountFen, Of, Passed) = (NewId.Next(), decisionId, order.Kind, order.Month, order.AmountFen, order.Of, passed);
    }

    public Guid Id { get; private set; }

    public Guid DecisionId { get; private set; }

    public MeasureKind Kind { get; private set; }

    /// <summary>Its first day.</summary>
    public DateOnly Month { get; private set; }

    public long AmountFen { get; private set; }

    /// <summary>How many parts the deduction had by the plan of that moment.</summary>
    public int Of { get; private set; }

    public Signature Passed { get; private set; } = null!;

    /// <summary>Set when the payroll did not take it after all: then it counts no longer.</summary>
    public Signature? Returned { get; private set; }

    public string? ReturnReason { get; private set; }

    public bool Counts => Returned is null;

    internal void Return(string reason, Signature returned)
    {
        Rule.Require(Counts, PenaltyRules.PartReturned);
        (ReturnReason, Returned) = (reason, returned);
    }
}

/// <summary>A part as the plan reckons it.</summary>
/// <param name="Kind">Deduction or compensation.</param>
/// <param name="Month">First day of the payroll month.</param>
/// <param name="AmountFen">Below zero to give back.</param>
/// <param name="Of">How many parts there are in all.</param>
/// <param name="WaitsForAppeal">Whether rule 26 is on.</param>
public sealed record PayrollOrder(MeasureKind Kind, DateOnly Month, long AmountFen, int Of = 1, bool WaitsForAppeal = true);
