using Conduct.Domain.Measures;

namespace Conduct.Domain.Deductions;

/// <summary>How much of each month is taken already, while a plan is made.</summary>
internal sealed class MonthsTaken(Func<DateOnly, MonthBasis> basisOf)
{
    private readonly Dictionary<(DateOnly Month, MeasureKind Kind), long> _taken = [];

    // What was given back makes no new room: the month's payroll was made with it.
    public void Take(MeasureKind kind, DateOnly month, long fen)
    {
        if (fen > 0)
        {
            _taken[(month, kind)] = Of(month, kind) + fen;
        }
    }

    public MonthRoom RoomFor(MeasureKind kind, DateOnly month)
    {
        var (variable, loss) = (Of(month, MeasureKind.PerformanceDeduction), Of(month, MeasureKind.Compensation));
        return new(month, kind, basisOf(month), variable + loss, variable, loss > 0);
    }

    private long Of(DateOnly month, MeasureKind kind) => _taken.GetValueOrDefault((month, kind));
}
