using System.Globalization;
using Conduct.App.Platform;
using Conduct.Domain.Cases;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Cases;

/// <summary>How a case is named and coloured wherever it is shown.</summary>
public static class CaseDisplay
{
    /// <summary>Subjects and clauses, such as 张伟、李娜：接受宴请.</summary>
    public static string TitleOf(CaseView view) => string.Format(
        CultureInfo.CurrentCulture,
        CaseTexts.TitleFormat,
        string.Join(CaseTexts.ListSeparator, view.Subjects.Select(subject => subject.Name)),
        string.Join(CaseTexts.ListSeparator, view.Clauses));

    public static Tone ToneOf(CaseStatus status) => status switch
    {
        CaseStatus.Filed or CaseStatus.Investigating or CaseStatus.Reopened or CaseStatus.Findings or CaseStatus.InExecution => Tone.Info,
        CaseStatus.StatementPending or CaseStatus.DecisionPending or CaseStatus.Decided => Tone.Warn,
        CaseStatus.Closed or CaseStatus.Archived => Tone.Good,
        _ => Tone.Neutral,
    };

    public static Tone ToneOf(Finding finding) => finding switch
    {
        Finding.Substantiated => Tone.Bad,
        Finding.Partly => Tone.Warn,
        Finding.Unsubstantiated => Tone.Good,
        _ => Tone.Neutral,
    };

    public static Tone ToneOf(Gravity gravity) => gravity switch
    {
        Gravity.Light => Tone.Info,
        Gravity.Medium => Tone.Warn,
        _ => Tone.Bad,
    };
}
