namespace Conduct.Domain.Penalties;

public static class PenaltyRules
{
    public const string AllegationMissing = "Penalties.AllegationMissing";
    public const string GroundsMissing = "Penalties.GroundsMissing";
    public const string MeasureMissing = "Penalties.MeasureMissing";
    public const string MeasureTwice = "Penalties.MeasureTwice";
    public const string OneSanction = "Penalties.OneSanction";
    public const string AmountMissing = "Penalties.AmountMissing";
    public const string DaysMissing = "Penalties.DaysMissing";
    public const string TrainingTitleMissing = "Penalties.TrainingTitleMissing";

    /// <summary>Rule 5.</summary>
    public const string DeductionNeedsClause = "Penalties.DeductionNeedsClause";

    /// <summary>Rule 7.</summary>
    public const string VarianceReasonMissing = "Penalties.VarianceReasonMissing";
    public const string ConcernReasonMissing = "Penalties.ConcernReasonMissing";
    public const string UnionOnlyForTermination = "Penalties.UnionOnlyForTermination";
    public const string UnionDayWrong = "Penalties.UnionDayWrong";
    public const string UnionOpinionMissing = "Penalties.UnionOpinionMissing";
    public const string UnionAnswerMissing = "Penalties.UnionAnswerMissing";
    public const string UnionNotHeard = "Penalties.UnionNotHeard";
    public const string NobodyToApprove = "Penalties.NobodyToApprove";

    /// <summary>Rule 13, as the following five.</summary>
    public const string ApproverNamed = "Penalties.ApproverNamed";
    public const string ApproverFiled = "Penalties.ApproverFiled";
    public const string ApproverInvestigated = "Penalties.ApproverInvestigated";
    public const string ApproverProposed = "Penalties.ApproverProposed";
    public const string ApproverDecidedBefore = "Penalties.ApproverDecidedBefore";
    public const string ApproverNotAsked = "Penalties.ApproverNotAsked";

    /// <summary>Rule 27.</summary>
    public const string OnlyProposerWithdraws = "Penalties.OnlyProposerWithdraws";
    public const string NotAlike = "Penalties.NotAlike";
    public const string NothingPicked = "Penalties.NothingPicked";
    public const string OneOfManyRefused = "Penalties.OneOfManyRefused";
    public const string ServiceNoteMissing = "Penalties.ServiceNoteMissing";
    public const string OnlySubjectConfirms = "Penalties.OnlySubjectConfirms";
    public const string InfluenceRuns = "Penalties.InfluenceRuns";
    public const string NotYetEffective = "Penalties.NotYetEffective";
    public const string MeasureUnknown = "Penalties.MeasureUnknown";
    public const string MeasureNotPending = "Penalties.MeasureNotPending";
    public const string WaiveReviewItself = "Penalties.WaiveReviewItself";
    public const string PartNotOwed = "Penalties.PartNotOwed";
    public const string PartUnknown = "Penalties.PartUnknown";
    public const string PartReturned = "Penalties.PartReturned";
    public const string PartOfClosedCase = "Penalties.PartOfClosedCase";

    /// <summary>Rule 26.</summary>
    public const string PayrollWaitsForAppeal = "Penalties.PayrollWaitsForAppeal";
    public const string AppealNotOpen = "Penalties.AppealNotOpen";
    public const string MeasuresStillOpen = "Penalties.MeasuresStillOpen";

    /// <summary>Rule 17.</summary>
    public const string AppealWindowOpen = "Penalties.AppealWindowOpen";
    public const string AppealedBefore = "Penalties.AppealedBefore";
    public const string AppealGivenUp = "Penalties.AppealGivenUp";

    /// <summary>Rule 26.</summary>
    public const string UnderAppeal = "Penalties.UnderAppeal";
    public const string VariationHeavier = "Penalties.VariationHeavier";
    public const string VariationChangesNothing = "Penalties.VariationChangesNothing";
    public const string VariationLeavesNothing = "Penalties.VariationLeavesNothing";
}
