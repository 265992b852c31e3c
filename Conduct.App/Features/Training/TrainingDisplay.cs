using System.Globalization;
using Conduct.App.Platform;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Training;

namespace Conduct.App.Features.Training;

internal static class TrainingDisplay
{
    public static Tone ToneOf(TrainingStatus status, bool overdue = false) => status switch
    {
        TrainingStatus.Passed => Tone.Good,
        TrainingStatus.Failed => Tone.Bad,
        TrainingStatus.Expired => Tone.Warn,
        TrainingStatus.Waived or TrainingStatus.Cancelled => Tone.Neutral,
        TrainingStatus.Assigned or TrainingStatus.Read or TrainingStatus.Attended => overdue ? Tone.Bad : Tone.Info,
    };

    public static Tone ToneOf(CourseStatus status) => status switch
    {
        CourseStatus.Published => Tone.Good,
        CourseStatus.Draft => Tone.Info,
        CourseStatus.Retired => Tone.Neutral,
    };

    public static Tone ToneOf(SessionStatus status) => status switch
    {
        SessionStatus.Planned => Tone.Info,
        SessionStatus.Held => Tone.Good,
        SessionStatus.Cancelled => Tone.Neutral,
    };

    public static Tone ToneOf(Attendance attendance) => attendance switch
    {
        Attendance.Present => Tone.Good,
        Attendance.Absent => Tone.Warn,
        Attendance.Expected => Tone.Neutral,
    };

    public static string Of(PeopleFilter filter) => filter switch
    {
        PeopleFilter.Open => TrainingTexts.FilterOpen,
        PeopleFilter.Overdue => TrainingTexts.FilterOverdue,
        PeopleFilter.Failed => TrainingTexts.FilterFailed,
        PeopleFilter.Passed => TrainingTexts.FilterPassed,
        PeopleFilter.All => TrainingTexts.FilterAll,
    };

    /// <summary>The wording that the reader gets where there is one.</summary>
    public static CourseLanguage ReadersLanguage => Bilingual.ReaderReadsEnglish ? CourseLanguage.English : CourseLanguage.Chinese;

    /// <summary>For the lang attribute.</summary>
    public static string TagOf(CourseLanguage language) => language == CourseLanguage.English ? "en" : "zh-CN";

    /// <summary>How long a passed training counts.</summary>
    public static string Validity(int? months) => months is { } some ? Format(TrainingTexts.ValidityFormat, some) : TrainingTexts.ValidForever;

    public static string Day(DateOnly? day) => day?.ToString("d", CultureInfo.CurrentCulture) ?? "—";

    public static string Format(string format, params object?[] values) => string.Format(CultureInfo.CurrentCulture, format, values);
}
