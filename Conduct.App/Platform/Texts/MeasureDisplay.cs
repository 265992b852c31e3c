using System.Globalization;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;

namespace Conduct.App.Platform.Texts;

/// <summary>Measures and amounts in the reader's language.</summary>
public static class MeasureDisplay
{
    /// <summary>An amount in yuan for an amount in fen, with decimals only where there are fen.</summary>
    public static string Yuan(long fen) => Money.YuanFromFen(fen).ToString(fen % 100 == 0 ? "N0" : "N2", CultureInfo.CurrentCulture);

    /// <summary>A range in yuan for two amounts in fen.</summary>
    public static string Yuan(long? minFen, long? maxFen) => minFen == maxFen ? Yuan(maxFen ?? 0) : $"{Yuan(minFen ?? 0)}–{Yuan(maxFen ?? 0)}";

    /// <summary>A measure in one line, such as 绩效扣罚 3,000 元.</summary>
    public static string Of(MeasureDraft measure)
    {
        var kind = DomainTexts.Of(measure.Kind);
        var text =
            measure.AmountFen is { } fen ? Format(MeasureTexts.AmountFormat, kind, Yuan(fen))
            : measure.Days is not { } days ? kind
            : measure.Kind == MeasureKind.Training ? Format(MeasureTexts.TrainingFormat, kind, measure.Detail ?? "", days)
            : measure.Kind == MeasureKind.Suspension ? Format(MeasureTexts.LengthFormat, kind, days)
            : Format(MeasureTexts.DaysFormat, kind, days);
        return measure.Detail is { } detail && measure.Kind != MeasureKind.Training ? Format(MeasureTexts.DetailFormat, text, detail) : text;
    }

    /// <summary>Several measures in one line.</summary>
    public static string Of(IEnumerable<MeasureDraft> measures) => string.Join(MeasureTexts.Separator, measures.OrderBy(measure => measure.Kind).Select(Of));

    private static string Format(string format, params object[] values) => string.Format(CultureInfo.CurrentCulture, format, values);
}
