namespace Conduct.Domain.Reports;

public static class ReportRules
{
    public const string WhatMissing = "Reports.WhatMissing";
    public const string TextMissing = "Reports.TextMissing";
    public const string NamedInReport = "Reports.NamedInReport";
    public const string NamedBefore = "Reports.NamedBefore";
    public const string NameUnknown = "Reports.NameUnknown";
    public const string TooManyFiles = "Reports.TooManyFiles";
    public const string FileTooLarge = "Reports.FileTooLarge";
    public const string Gone = "Reports.Gone";
    public const string SameReport = "Reports.SameReport";
    public const string OutcomeDoesNotFit = "Reports.OutcomeDoesNotFit";
    public const string HeldBefore = "Reports.HeldBefore";
    public const string NotHeld = "Reports.NotHeld";
    public const string StillKept = "Reports.StillKept";
    public const string NoIdentity = "Reports.NoIdentity";
    public const string IdentityAskedBefore = "Reports.IdentityAskedBefore";
    public const string RequestUnknown = "Reports.RequestUnknown";
    public const string RequestDecided = "Reports.RequestDecided";
    public const string AskerCannotConsent = "Reports.AskerCannotConsent";
    public const string NotGranted = "Reports.NotGranted";
    public const string OnlyAskerOpens = "Reports.OnlyAskerOpens";
    public const string ConsentOver = "Reports.ConsentOver";
    public const string ReporterNotKnown = "Reports.ReporterNotKnown";
    public const string WordsCopied = "Reports.WordsCopied";
    public const string NoOfficer = "Reports.NoOfficer";
}
