namespace Conduct.Domain.Policies;

public static class PolicyRules
{
    public const string CodeMissing = "Policies.CodeMissing";
    public const string TitleMissing = "Policies.TitleMissing";
    public const string CategoryMissing = "Policies.CategoryMissing";
    public const string GravityMissing = "Policies.GravityMissing";
    public const string ClauseTitleMissing = "Policies.ClauseTitleMissing";
    public const string ClauseTextMissing = "Policies.ClauseTextMissing";
    public const string MonthsWrong = "Policies.MonthsWrong";
    public const string NoClause = "Policies.NoClause";
    public const string TooManyClauses = "Policies.TooManyClauses";
    public const string ClauseCodeTwice = "Policies.ClauseCodeTwice";
    public const string StepsMissing = "Policies.StepsMissing";
    public const string DeductionRangeWrong = "Policies.DeductionRangeWrong";
    public const string ReviewDaysWrong = "Policies.ReviewDaysWrong";
    public const string WarningWrong = "Policies.WarningWrong";
    public const string SuspensionDaysWrong = "Policies.SuspensionDaysWrong";
    public const string DraftHasFaults = "Policies.DraftHasFaults";
    public const string VersionIsWritten = "Policies.VersionIsWritten";
    public const string VersionIsFrozen = "Policies.VersionIsFrozen";
    public const string AlreadyPublished = "Policies.AlreadyPublished";
    public const string RecordMissing = "Policies.RecordMissing";
    public const string RecordInFuture = "Policies.RecordInFuture";
    public const string PublishedBeforeDiscussed = "Policies.PublishedBeforeDiscussed";
    public const string TooManyFiles = "Policies.TooManyFiles";
    public const string InForceBeforePublication = "Policies.InForceBeforePublication";
    public const string EndsBeforeItBegins = "Policies.EndsBeforeItBegins";
    public const string EndsInFuture = "Policies.EndsInFuture";
    public const string NothingToReview = "Policies.NothingToReview";
    public const string ReviewNoteMissing = "Policies.ReviewNoteMissing";
}
