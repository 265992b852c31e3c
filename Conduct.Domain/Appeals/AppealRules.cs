namespace Conduct.Domain.Appeals;

public static class AppealRules
{
    public const string TextMissing = "Appeals.TextMissing";
    public const string OnlySubjectFiles = "Appeals.OnlySubjectFiles";
    public const string ReceivedOnWrong = "Appeals.ReceivedOnWrong";
    public const string CaseOver = "Appeals.CaseOver";
    public const string TooManyFiles = "Appeals.TooManyFiles";

    /// <summary>Rule 17.</summary>
    public const string LateReasonMissing = "Appeals.LateReasonMissing";
    public const string NotLate = "Appeals.NotLate";

    /// <summary>Rule 13 once more: the same people stay out.</summary>
    public const string HandInCase = "Appeals.HandInCase";
    public const string NotTheReviewer = "Appeals.NotTheReviewer";
    public const string StillOpen = "Appeals.StillOpen";
    public const string NotOver = "Appeals.NotOver";
    public const string OnlySubjectReads = "Appeals.OnlySubjectReads";
    public const string DeliveryNoteMissing = "Appeals.DeliveryNoteMissing";
    public const string DeliveredBefore = "Appeals.DeliveredBefore";

    public const string BodyMissing = "Appeals.BodyMissing";
    public const string BegunOnWrong = "Appeals.BegunOnWrong";
    public const string DueForMissing = "Appeals.DueForMissing";
    public const string ConcludedBefore = "Appeals.ConcludedBefore";
    public const string AmountWrong = "Appeals.AmountWrong";
}
