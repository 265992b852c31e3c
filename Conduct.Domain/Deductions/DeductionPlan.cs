namespace Conduct.Domain.Deductions;

/// <summary>How one deduction is spread over the months to come.</summary>
/// <param name="Deduction">With what the payroll has already.</param>
/// <param name="Parts">Those to come, by month.</param>
/// <param name="UnplacedFen">What finds no room in <see cref="DeductionPlanner.MaxMonths"/> months.</param>
/// <param name="FirstRoom">The first month looked at: says why when it gives nothing. Null when nothing is open.</param>
public sealed record DeductionPlan(Deduction Deduction, IReadOnlyList<PlannedPart> Parts, long UnplacedFen, MonthRoom? FirstRoom)
{
    /// <summary>Parts of this deduction in all, passed ones included.</summary>
    public int PartCount => Deduction.Passed.Count(part => part.Fen > 0) + Parts.Count;
}

/// <param name="Room">What the month gave, and why.</param>
/// <param name="Fen">What is taken of it.</param>
public sealed record PlannedPart(MonthRoom Room, long Fen)
{
    public DateOnly Month => Room.Month;
}
