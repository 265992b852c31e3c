using System.Globalization;
using Conduct.App.Platform;
using Conduct.Domain.Cases;

namespace Conduct.App.Features.Cases;

/// <summary>How a case is named, and the tone of a finding.</summary>
public static class CaseDisplay
{
    /// <summary>Subjects and clauses, such as 张伟、李娜：接受宴请.</summary>
    public static string TitleOf(CaseView view) => string.Format(
        CultureInfo.CurrentCulture,
        CaseTexts.TitleFormat,
        string.Join(CaseTexts.ListSeparator, view.Subjects.Select(subject => subject.Name)),
        string.Join(CaseTexts.ListSeparator, view.Clauses));

    public static Tone ToneOf(Finding finding) => finding switch
    {
        Finding.Substantiated => Tone.Bad,
        Finding.Partly => Tone.Warn,
        Finding.Unsubstantiated => Tone.Good,
        Finding.Inconclusive => Tone.Neutral,
    };
}
