using Conduct.Domain.Measures;
using Conduct.Domain.Policies;

namespace Conduct.Tests.Support;

/// <summary>Lines of penalty tables.</summary>
public static class TableLine
{
    public static StepDraft Of(long? min = null, long? max = null, long? usual = null, int? reviewDays = null, MeasureKind? warning = null, string? training = null) =>
        new() { DeductionMinFen = min, DeductionMaxFen = max, DeductionDefaultFen = usual, ReviewDays = reviewDays, Warning = warning, Training = training };
}
