namespace Conduct.Domain.Policies;

public static class PolicyRules
{
    public const string CodeMissing = "Policies.CodeMissing";
    public const string TitleMissing = "Policies.TitleMissing";
    public const string NoClause = "Policies.NoClause";
    public const string ClauseCodeTwice = "Policies.ClauseCodeTwice";
    public const string StepsNotInOrder = "Policies.StepsNotInOrder";
    public const string DeductionRangeWrong = "Policies.DeductionRangeWrong";
    public const string ReviewDaysWrong = "Policies.ReviewDaysWrong";
    public const string WarningWrong = "Policies.WarningWrong";
    public const string InForceBeforePublication = "Policies.InForceBeforePublication";
    public const string EndsBeforeItBegins = "Policies.EndsBeforeItBegins";
    public const string NothingToReview = "Policies.NothingToReview";
    public const string ReviewNoteMissing = "Policies.ReviewNoteMissing";
}
