using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Penalties;

/// <summary>How deductions go to the payroll, from <c>Conduct:Payroll</c>.</summary>
/// <param name="WaitsForAppeal">Rule 26: only when the appeal window is over, waived in writing, or the appeal decided.</param>
/// <param name="MonthsInArrears">How many months before the current one still take something: wages of a month are mostly paid in the next.</param>
public sealed record PayrollSettings(bool WaitsForAppeal = true, int MonthsInArrears = 1)
{
    public static PayrollSettings Read(IConfiguration? configuration)
    {
        var section = configuration?.GetSection("Conduct:Payroll");
        var asked = new PayrollSettings();
        return new(section?.GetValue("WaitsForAppeal", asked.WaitsForAppeal) ?? asked.WaitsForAppeal, Math.Clamp(section?.GetValue("MonthsInArrears", asked.MonthsInArrears) ?? asked.MonthsInArrears, 0, 12));
    }

    /// <summary>First day of the earliest month whose payroll still takes something.</summary>
    public DateOnly OpenFrom(DateOnly today) => today.StartOfMonth().AddMonths(-MonthsInArrears);
}
