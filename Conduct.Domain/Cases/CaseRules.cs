namespace Conduct.Domain.Cases;

public static class CaseRules
{
    public const string OccurredOnMissing = "Cases.OccurredOnMissing";
    public const string OccurredInFuture = "Cases.OccurredInFuture";
    public const string FoundOnMissing = "Cases.FoundOnMissing";
    public const string FoundBeforeOccurred = "Cases.FoundBeforeOccurred";
    public const string FoundInFuture = "Cases.FoundInFuture";
    public const string ChannelMissing = "Cases.ChannelMissing";
    public const string PlaceMissing = "Cases.PlaceMissing";
    public const string NarrativeMissing = "Cases.NarrativeMissing";
    public const string ClientNameTooLong = "Cases.ClientNameTooLong";
    public const string SubjectMissing = "Cases.SubjectMissing";
    public const string SubjectTwice = "Cases.SubjectTwice";
    public const string SubjectUnknown = "Cases.SubjectUnknown";
    public const string SubjectNotEmployed = "Cases.SubjectNotEmployed";
    public const string ClauseMissing = "Cases.ClauseMissing";
    public const string ClauseTwice = "Cases.ClauseTwice";

    /// <summary>Rule 1.</summary>
    public const string PolicyNotInForce = "Cases.PolicyNotInForce";

    /// <summary>Rule 3.</summary>
    public const string EvidenceMissing = "Cases.EvidenceMissing";
    public const string AllegationUnknown = "Cases.AllegationUnknown";
    public const string EvidenceUnknown = "Cases.EvidenceUnknown";
    public const string EvidenceTwice = "Cases.EvidenceTwice";
    public const string EvidenceNameMissing = "Cases.EvidenceNameMissing";
    public const string EvidenceSourceMissing = "Cases.EvidenceSourceMissing";
    public const string EvidenceSize = "Cases.EvidenceSize";
    public const string EvidenceStays = "Cases.EvidenceStays";
    public const string StatementMissing = "Cases.StatementMissing";
    public const string StatementInFuture = "Cases.StatementInFuture";
    public const string StatementDueInPast = "Cases.StatementDueInPast";
    public const string NotLightAndAdmitted = "Cases.NotLightAndAdmitted";
    public const string FindingsIncomplete = "Cases.FindingsIncomplete";
    public const string AllegationNotProven = "Cases.AllegationNotProven";
    public const string AlreadyDecided = "Cases.AlreadyDecided";

    /// <summary>Rule 9.</summary>
    public const string OneActOnePenalty = "Cases.OneActOnePenalty";
    public const string RemittedNeedsDecision = "Cases.RemittedNeedsDecision";
    public const string HoldSetBefore = "Cases.HoldSetBefore";
    public const string HoldMissing = "Cases.HoldMissing";
    public const string SubjectStillOpen = "Cases.SubjectStillOpen";

    /// <summary>Rule 23.</summary>
    public const string NamedInCase = "Cases.NamedInCase";
}
