using System.Globalization;
using Conduct.App.Platform;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Policies;

/// <summary>Amounts, days and times of a penalty table in words.</summary>
public static class PolicyDisplay
{
    public static Tone ToneOf(PolicyStatus status) => status switch
    {
        PolicyStatus.InForce => Tone.Good,
        PolicyStatus.Published => Tone.Info,
        PolicyStatus.Draft or PolicyStatus.Discussed or PolicyStatus.Superseded or PolicyStatus.Repealed => Tone.Neutral,
    };

    /// <summary>The last step also serves every later time.</summary>
    public static string TimeOf(PenaltyStep step, int last) =>
        Format(step.Occurrence == last && last > 1 ? PolicyTexts.TimeAndLaterFormat : PolicyTexts.TimeFormat, Ordinal(step.Occurrence));

    public static string? RangeOf(PenaltyStep step) => step switch
    {
        { DeductionMaxFen: null } => null,
        _ when step.DeductionMinFen == step.DeductionMaxFen => Format(PolicyTexts.YuanFormat, Yuan(step.DeductionMaxFen)),
        _ => Format(PolicyTexts.YuanRangeFormat, Yuan(step.DeductionMinFen), Yuan(step.DeductionMaxFen)),
    };

    public static string? DefaultOf(PenaltyStep step) => step.DeductionDefaultFen is null ? null : Format(PolicyTexts.YuanFormat, Yuan(step.DeductionDefaultFen));

    public static string? ReviewOf(PenaltyStep step) => step.ReviewDays is { } days ? Format(PolicyTexts.DaysFormat, days) : null;

    public static string? TrainingOf(PenaltyStep step) => step.Training is { } training ? Bilingual.Pick(training, step.TrainingEn) : null;

    public static string InForce(PolicyVersionLine version) => version switch
    {
        { From: null } => PolicyTexts.NotYetInForce,
        { To: null } => Format(PolicyTexts.InForceSinceFormat, version.From),
        _ => Format(PolicyTexts.InForceFromToFormat, version.From, version.To),
    };

    public static string Format(string text, params object?[] values) => string.Format(CultureInfo.CurrentCulture, text, values);

    private static decimal Yuan(long? fen) => Money.YuanFromFen(fen ?? 0);

    private static string Ordinal(int occurrence) =>
        PolicyTexts.ResourceManager.GetString($"Ordinal{occurrence}", CultureInfo.CurrentUICulture) ?? occurrence.ToString(CultureInfo.CurrentCulture);
}
