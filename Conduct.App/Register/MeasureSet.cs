using Conduct.Domain.Measures;

namespace Conduct.App.Register;

/// <summary>The kinds of measures of one decision, a bit for each.</summary>
[Flags]
public enum MeasureSet
{
    None = 0,
    PerformanceDeduction = 1 << MeasureKind.PerformanceDeduction,
    Compensation = 1 << MeasureKind.Compensation,
    WrittenReview = 1 << MeasureKind.WrittenReview,
    Training = 1 << MeasureKind.Training,
    OralWarning = 1 << MeasureKind.OralWarning,
    WrittenWarning = 1 << MeasureKind.WrittenWarning,
    FinalWarning = 1 << MeasureKind.FinalWarning,
    Demerit = 1 << MeasureKind.Demerit,
    MajorDemerit = 1 << MeasureKind.MajorDemerit,
    Suspension = 1 << MeasureKind.Suspension,
    Demotion = 1 << MeasureKind.Demotion,
    Termination = 1 << MeasureKind.Termination,
}
