using Conduct.App.Platform;

namespace Conduct.App.Features.Penalties;

internal static class PayrollDisplay
{
    public static string StateOf(PayrollLine line) =>
        line.Blocked is { } blocked ? string.Join(PenaltyTexts.ListSeparator, Reasons(blocked))
        : line.PartId is not null ? PayrollTexts.Passed
        : line.IsRefund ? PayrollTexts.ToRefund
        : PayrollTexts.Waiting;

    public static Tone ToneOf(PayrollLine line) => line.Blocked is not null ? Tone.Bad : line.PartId is not null ? Tone.Good : Tone.Warn;

    /// <summary>Why it cannot be planned.</summary>
    public static IEnumerable<string> Reasons(PlanView blocked) => blocked.Gaps.Count > 0 ? blocked.Gaps.Select(gap => PlanWords.Of(gap, blocked)) : [PayrollTexts.NoRoom];
}
