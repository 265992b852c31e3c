using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;

namespace Conduct.App.Features.Penalties;

/// <summary>A measure while it is being edited; anything may still be missing.</summary>
public sealed class MeasureRow(MeasureKind kind)
{
    public MeasureKind Kind { get; init; } = kind;

    public decimal? AmountYuan { get; set; }

    public int? Days { get; set; }

    public string Detail { get; set; } = "";

    public bool HasAmount => MeasureKinds.IsMoney(Kind);

    public bool HasDays => MeasureKinds.HasDays(Kind);

    public static MeasureRow Of(MeasureDraft draft) => new(draft.Kind)
    {
        AmountYuan = draft.AmountFen is { } fen ? Money.YuanFromFen(fen) : null,
        Days = draft.Days,
        Detail = draft.Detail ?? "",
    };

    /// <summary>The row as it is proposed; a fraction of a fen is rounded.</summary>
    public MeasureDraft AsDraft() => new(
        Kind,
        HasAmount ? Money.RoundedFen(AmountYuan) : null,
        HasDays ? Days : null,
        string.IsNullOrWhiteSpace(Detail) ? null : Detail);
}
