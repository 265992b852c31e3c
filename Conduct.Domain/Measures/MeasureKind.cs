namespace Conduct.Domain.Measures;

/// <summary>处罚措施. A fine is none of them (rule 8).</summary>
public enum MeasureKind
{
    PerformanceDeduction,
    Compensation,
    WrittenReview,
    Training,
    OralWarning,
    WrittenWarning,
    FinalWarning,
    Demerit,
    MajorDemerit,
    Suspension,
    Demotion,
    Termination,
}
