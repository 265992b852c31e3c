using Conduct.Domain.Appeals;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;

namespace Conduct.App.Features.Appeals;

/// <summary>An outcome while it is being written; anything may still be missing.</summary>
public sealed class JudgeForm
{
    public AppealAction? Outcome { get; set; }

    public string Reasons { get; set; } = "";

    public List<VariedMeasure> Measures { get; set; } = [];

    public int? Months { get; set; }

    public IReadOnlyList<KeptMeasure> Kept => [.. Measures.Where(one => one.Stays).Select(one => new KeptMeasure(one.MeasureId, one.AsDraft()))];

    public static JudgeForm Of(JudgeAppealView view) => new() { Measures = [.. view.Measures.Select(VariedMeasure.Of)], Months = view.InfluenceMonths };
}

/// <summary>What may be left of one measure.</summary>
public sealed class VariedMeasure
{
    public Guid MeasureId { get; set; }

    public bool Stays { get; set; } = true;

    public MeasureKind Kind { get; set; }

    public decimal? AmountYuan { get; set; }

    public int? Days { get; set; }

    public string? Detail { get; set; }

    public static VariedMeasure Of(JudgedMeasure measure) => new()
    {
        MeasureId = measure.Id,
        Kind = measure.Draft.Kind,
        AmountYuan = measure.Draft.AmountFen is { } fen ? Money.YuanFromFen(fen) : null,
        Days = measure.Draft.Days,
        Detail = measure.Draft.Detail,
    };

    public MeasureDraft AsDraft() => new(
        Kind,
        MeasureKinds.IsMoney(Kind) ? Money.RoundedFen(AmountYuan) : null,
        MeasureKinds.HasDays(Kind) ? Days : null,
        Detail);
}
