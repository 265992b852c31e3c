namespace Conduct.Domain.Reports;

/// <summary>What came of a report.</summary>
public enum ReportOutcome
{
    Substantiated,
    PartlySubstantiated,
    Unsubstantiated,
    Inconclusive,

    /// <summary>Out of scope, or known from another report.</summary>
    NotPursued,
}

public static class ReportOutcomes
{
    /// <summary>What proves true is kept as long as what follows from it: a usual influence period of twelve months and two years (rule 21).</summary>
    public const int MonthsWhenTrue = 36;

    /// <summary>Everything else goes after half a year (rule 21).</summary>
    public const int MonthsOtherwise = 6;

    public static int MonthsKept(ReportOutcome outcome) => outcome switch
    {
        ReportOutcome.Substantiated or ReportOutcome.PartlySubstantiated => MonthsWhenTrue,
        ReportOutcome.Unsubstantiated or ReportOutcome.Inconclusive or ReportOutcome.NotPursued => MonthsOtherwise,
    };
}
