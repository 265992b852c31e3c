namespace Conduct.Domain.Measures;

public static class MeasureKinds
{
    /// <summary>Paid through the payroll.</summary>
    public static bool IsMoney(MeasureKind kind) => kind is MeasureKind.PerformanceDeduction or MeasureKind.Compensation;

    /// <summary>From oral warning to termination, in order of weight.</summary>
    public static bool IsSanction(MeasureKind kind) => kind >= MeasureKind.OralWarning;
}
