namespace Conduct.Domain.Cases;

/// <summary>Rule 12: how long the company has known. A case that rests too long warns at 3 months, strongly at 5 and at 12.</summary>
/// <param name="Days">Days since the incident was found.</param>
/// <param name="MonthsPassed">The highest of the warning marks that was passed; 0 while none was.</param>
public readonly record struct CaseAge(int Days, int MonthsPassed)
{
    public const int StrongMonths = 5;

    private static readonly int[] Marks = [12, StrongMonths, 3];

    public static CaseAge Of(DateOnly foundOn, DateOnly today) =>
        new(today.DayNumber - foundOn.DayNumber, Array.Find(Marks, months => foundOn.AddMonths(months) <= today));

    public bool IsStale => MonthsPassed > 0;

    public bool IsVeryStale => MonthsPassed >= StrongMonths;
}
