namespace Conduct.Domain.Measures;

public static class MeasureKinds
{
    /// <summary>Paid through the payroll.</summary>
    public static bool IsMoney(MeasureKind kind) => GroupOf(kind) == Group.Money;

    /// <summary>The subject has to do it by a day.</summary>
    public static bool HasTerm(MeasureKind kind) => GroupOf(kind) == Group.Task;

    /// <summary>From oral warning to termination, in order of weight.</summary>
    public static bool IsSanction(MeasureKind kind) => GroupOf(kind) == Group.Sanction;

    private static Group GroupOf(MeasureKind kind) => kind switch
    {
        MeasureKind.PerformanceDeduction or MeasureKind.Compensation => Group.Money,
        MeasureKind.WrittenReview or MeasureKind.Training => Group.Task,
        MeasureKind.OralWarning or MeasureKind.WrittenWarning or MeasureKind.FinalWarning or MeasureKind.Demerit or MeasureKind.MajorDemerit => Group.Sanction,
        MeasureKind.Suspension or MeasureKind.Demotion or MeasureKind.Termination => Group.Sanction,
    };

    private enum Group
    {
        Money,
        Task,
        Sanction,
    }
}
