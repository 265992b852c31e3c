using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Reports;

namespace Conduct.App.Features.SpeakUp;

public static class SpeakUpDisplay
{
    /// <summary>What a state means for the reporter.</summary>
    public static string Meaning(ReportStatus status) => status switch
    {
        ReportStatus.Received => SpeakUpTexts.MeansReceived,
        ReportStatus.Acknowledged or ReportStatus.Triage => SpeakUpTexts.MeansTriage,
        ReportStatus.NeedsInformation => SpeakUpTexts.MeansNeedsInformation,
        ReportStatus.Accepted => SpeakUpTexts.MeansAccepted,
        ReportStatus.OutOfScope => SpeakUpTexts.MeansOutOfScope,
        ReportStatus.Duplicate => SpeakUpTexts.MeansDuplicate,
        ReportStatus.Investigating => SpeakUpTexts.MeansInvestigating,
        ReportStatus.Feedback => SpeakUpTexts.MeansFeedback,
        ReportStatus.Concluded or ReportStatus.Anonymised => SpeakUpTexts.MeansConcluded,
    };

    public static string AnswerOf(RequestLine request, OrganisationClock clock) => request switch
    {
        { Decided: null } => SpeakUpTexts.AskedWaits,
        { Granted: true, OpenedAt: { } opened } => SpeakUpTexts.AskedOpenedFormat.With(clock.DateOf(request.Decided.At), clock.DateOf(opened)),
        { Granted: true } => SpeakUpTexts.AskedGrantedFormat.With(clock.DateOf(request.Decided.At)),
        _ => SpeakUpTexts.AskedRefusedFormat.With(clock.DateOf(request.Decided.At)),
    };

    public static Tone ToneOf(ReportStatus status) => status switch
    {
        ReportStatus.Received or ReportStatus.NeedsInformation => Tone.Warn,
        ReportStatus.Acknowledged or ReportStatus.Triage or ReportStatus.Accepted or ReportStatus.Investigating => Tone.Info,
        ReportStatus.Feedback => Tone.Good,
        ReportStatus.OutOfScope or ReportStatus.Duplicate or ReportStatus.Concluded or ReportStatus.Anonymised => Tone.Neutral,
    };
}
