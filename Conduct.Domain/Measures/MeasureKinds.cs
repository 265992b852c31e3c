namespace Conduct.Domain.Measures;

public static class MeasureKinds
{
    /// <summary>Paid through the payroll.</summary>
    public static bool IsMoney(MeasureKind kind) => TraitsOf(kind).IsMoney;

    /// <summary>The subject has to do it by a day.</summary>
    public static bool HasTerm(MeasureKind kind) => TraitsOf(kind).HasTerm;

    /// <summary>Counted in days: those to do it in, or those that it lasts.</summary>
    public static bool HasDays(MeasureKind kind) => HasTerm(kind) || kind == MeasureKind.Suspension;

    /// <summary>The kinds that are money, as a list that queries can use.</summary>
    public static IReadOnlyList<MeasureKind> Money { get; } = [.. Enum.GetValues<MeasureKind>().Where(IsMoney)];

    /// <summary>From oral warning to termination, in order of weight.</summary>
    public static bool IsSanction(MeasureKind kind) => TraitsOf(kind).IsSanction;

    private static (bool IsMoney, bool HasTerm, bool IsSanction) TraitsOf(MeasureKind kind) => kind switch
    {
        MeasureKind.PerformanceDeduction or MeasureKind.Compensation => (IsMoney: true, HasTerm: false, IsSanction: false),
        MeasureKind.WrittenReview or MeasureKind.Training => (IsMoney: false, HasTerm: true, IsSanction: false),
        MeasureKind.OralWarning or MeasureKind.WrittenWarning or MeasureKind.FinalWarning or MeasureKind.Demerit or MeasureKind.MajorDemerit
            or MeasureKind.Suspension or MeasureKind.Demotion or MeasureKind.Termination => (IsMoney: false, HasTerm: false, IsSanction: true),
    };
}
