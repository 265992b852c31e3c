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
    public static string TimeOf(int occurrence, int last) =>
        Format(occurrence == last && last > 1 ? PolicyTexts.TimeAndLaterFormat : PolicyTexts.TimeFormat, Ordinal(occurrence));

    /// <summary>A clause by code and title, as far as it has them.</summary>
    public static string NameOf(string? code, string? title) =>
        string.Join(' ', new[] { code, title }.Where(text => !string.IsNullOrWhiteSpace(text))) is { Length: > 0 } name ? name : CatalogueTexts.NewClause;

    public static string? SanctionOf(StepDraft step) => step.Warning is not { } warning ? null
        : step.SuspensionDays is { } days ? Format(MeasureTexts.LengthFormat, DomainTexts.Of(warning), days) : DomainTexts.Of(warning);

    public static string? RangeOf(StepDraft step) => step switch
    {
        { DeductionMaxFen: null } => null,
        _ when step.DeductionMinFen == step.DeductionMaxFen => Format(PolicyTexts.YuanFormat, Yuan(step.DeductionMaxFen)),
        _ => Format(PolicyTexts.YuanRangeFormat, Yuan(step.DeductionMinFen), Yuan(step.DeductionMaxFen)),
    };

    public static string? DefaultOf(StepDraft step) => step.DeductionDefaultFen is null ? null : Format(PolicyTexts.YuanFormat, Yuan(step.DeductionDefaultFen));

    public static string? ReviewOf(StepDraft step) => step.ReviewDays is { } days ? Format(PolicyTexts.DaysFormat, days) : null;

    public static string? TrainingOf(StepDraft step) => step.Training is { } training ? Bilingual.Pick(training, step.TrainingEn) : null;

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
