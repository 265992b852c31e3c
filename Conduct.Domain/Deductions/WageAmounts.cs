using Conduct.Domain.Kernel;

namespace Conduct.Domain.Deductions;

/// <param name="WageFen">The whole wage.</param>
/// <param name="VariableFen">Of it what depends on performance.</param>
/// <param name="OtherFen">Other deductions of the month.</param>
public sealed record WageAmounts(long WageFen, long VariableFen, long OtherFen)
{
    public void RequireSound()
    {
        Rule.Require(WageFen >= 0 && VariableFen >= 0 && OtherFen >= 0, DeductionRules.WageNegative);
        Rule.Require(VariableFen <= WageFen, DeductionRules.VariableAboveWage);
    }
}
