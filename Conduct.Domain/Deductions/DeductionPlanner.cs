namespace Conduct.Domain.Deductions;

/// <summary>
/// Spreads the deductions of one person over months (rules 4 and 5). Whoever came first takes first; what was passed to the payroll stays as it is; what a
/// month cannot bear is carried on. Reckoned whenever it is read, so that a new wage or a revoked decision needs nothing to be kept up.
/// </summary>
public static class DeductionPlanner
{
    /// <summary>How far a deduction is carried on.</summary>
    public const int MaxMonths = 60;

    /// <param name="deductions">All of one person, in any order.</param>
    /// <param name="basisOf">Wage and minimum wage of a month, given by its first day.</param>
    /// <param name="openFrom">First day of the earliest month whose payroll still takes something.</param>
    public static IReadOnlyList<DeductionPlan> Plan(IEnumerable<Deduction> deductions, Func<DateOnly, MonthBasis> basisOf, DateOnly openFrom)
    {
        Deduction[] inTurn = [.. deductions.OrderBy(one => one.EffectiveOn).ThenBy(one => one.DecisionId).ThenBy(one => one.Kind)];
        var months = new MonthsTaken(basisOf);
        foreach (var one in inTurn)
        {
            foreach (var part in one.Passed)
            {
                months.Take(one.Kind, part.Month, part.Fen);
            }
        }

        return [.. inTurn.Select(one => Place(one, months, one.FirstMonth > openFrom ? one.FirstMonth : openFrom))];
    }

    private static DeductionPlan Place(Deduction deduction, MonthsTaken months, DateOnly from)
    {
        var (open, parts, first) = (deduction.OpenFen, new List<PlannedPart>(), default(MonthRoom));
        for (var month = from; open > 0 && month < from.AddMonths(MaxMonths); month = month.AddMonths(1))
        {
            // The payroll of a month takes one part of a deduction, once.
            if (deduction.Passed.Any(part => part.Month == month && part.Fen > 0))
            {
                continue;
            }

            var room = months.RoomFor(deduction.Kind, month);
            first ??= room;
            if (Math.Min(open, room.Fen) is > 0 and var fen)
            {
                months.Take(deduction.Kind, month, fen);
                parts.Add(new(room, fen));
                open -= fen;
            }
        }

        return new(deduction, parts, open, first);
    }
}
