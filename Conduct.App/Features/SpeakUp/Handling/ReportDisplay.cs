using Conduct.Domain.Reports;

namespace Conduct.App.Features.SpeakUp;

public static class ReportDisplay
{
    /// <summary>What the letter of a step begins with, to be gone on with.</summary>
    public static string Opening(ReportAction action) => action switch
    {
        ReportAction.Acknowledge => ReportTexts.OpeningAcknowledge,
        ReportAction.AskInformation => ReportTexts.OpeningAsk,
        ReportAction.DeclareOutOfScope => ReportTexts.OpeningOutOfScope,
        ReportAction.MarkDuplicate => ReportTexts.OpeningDuplicate,
        ReportAction.GiveFeedback => ReportTexts.OpeningFeedback,
        ReportAction.Assess or ReportAction.Supplement or ReportAction.Accept or ReportAction.Investigate or ReportAction.Conclude or ReportAction.Reopen or ReportAction.Anonymise => "",
    };
}
