using System.Globalization;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Deductions;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Penalties;

/// <summary>The arithmetic of rules 4 and 5 in words, for whoever may read the wage.</summary>
internal static class PlanWords
{
    /// <summary>How the room of a month comes about.</summary>
    public static string Of(MonthRoom room) => room.IsLoss ? Loss(room) : Performance(room);

    /// <summary>Who can enter what is missing.</summary>
    public static string Of(PayGap gap, PlanView plan) => gap switch
    {
        PayGap.Wage => DeductionTexts.GapWage,
        PayGap.Place => DeductionTexts.GapPlace,
        PayGap.Minimum => DeductionTexts.GapMinimumFormat.With(plan.Place!, MonthOf(plan.From)),
    };

    public static string MonthOf(DateOnly month) => MonthInAddress.Show(month);

    /// <summary>To the fen: parts are exact.</summary>
    public static string Yuan(long fen) => Money.YuanFromFen(fen).ToString("N2", CultureInfo.CurrentCulture);

    private static string Loss(MonthRoom room) => DeductionTexts.LossFormat.With(
        Yuan(room.Basis.WageFen), Yuan(room.Basis.ShareFen), Yuan(room.Basis.MinimumFen), Yuan(room.Basis.AboveMinimumFen), Yuan(room.LimitFen),
        Yuan(room.Basis.OtherFen), Yuan(room.TakenFen), Yuan(room.Fen));

    private static string Performance(MonthRoom room) => DeductionTexts.PerformanceFormat.With(
        Yuan(room.Basis.VariableFen), Yuan(room.TakenVariableFen), Yuan(room.VariableLeftFen), Limit(room),
        Yuan(room.Basis.OtherFen), Yuan(room.TakenFen), Yuan(room.WithinLimitFen), Yuan(room.Fen));

    private static string Limit(MonthRoom room) => room.WithLoss
        ? DeductionTexts.SharedLimitFormat.With(Yuan(room.Basis.WageFen), Yuan(room.Basis.MinimumFen), Yuan(room.LimitFen))
        : DeductionTexts.LimitFormat.With(Yuan(room.Basis.WageFen), Yuan(room.Basis.MinimumFen), Yuan(room.LimitFen));
}
