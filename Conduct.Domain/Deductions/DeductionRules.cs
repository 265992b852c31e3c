namespace Conduct.Domain.Deductions;

public static class DeductionRules
{
    public const string WageNegative = "Deductions.WageNegative";
    public const string VariableAboveWage = "Deductions.VariableAboveWage";
    public const string SourceMissing = "Deductions.SourceMissing";
    public const string MinimumMissing = "Deductions.MinimumMissing";
    public const string AlreadyChecked = "Deductions.AlreadyChecked";
}
