namespace Conduct.Domain.Measures;

/// <summary>处罚措施. A fine is none of them (rule 8).</summary>
/// <remarks>The register stores the numbers: a number keeps its meaning, and a new value takes a new one.</remarks>
public enum MeasureKind
{
    PerformanceDeduction = 0,
    Compensation = 1,
    WrittenReview = 2,
    Training = 3,
    OralWarning = 4,
    WrittenWarning = 5,
    FinalWarning = 6,
    Demerit = 7,
    MajorDemerit = 8,
    Suspension = 9,
    Demotion = 10,
    Termination = 11,
}
