namespace Conduct.Domain.Deductions;

/// <summary>What is known of one person's wages and of the minimum wage where they work.</summary>
/// <param name="Place">Null where neither their unit nor one above has a place.</param>
/// <param name="Wages">All months of the person that were recorded.</param>
/// <param name="Minimums">All rows of that place; of two for one month the later one counts.</param>
public sealed record PayHistory(string? Place, IReadOnlyList<WageMonth> Wages, IReadOnlyList<MinimumFrom> Minimums)
{
    /// <summary>What has to be entered before a plan from that month on can be made: nothing is made up.</summary>
    public IReadOnlyList<PayGap> GapsOn(DateOnly month)
    {
        List<PayGap> gaps = Wages.Count == 0 ? [PayGap.Wage] : [];
        if (Place is null)
        {
            gaps.Add(PayGap.Place);
        }
        else if (MinimumOn(month) is null)
        {
            gaps.Add(PayGap.Minimum);
        }

        return gaps;
    }

    /// <summary>A month without a record of its own is reckoned with the last one before, or else with the first one after.</summary>
    public MonthBasis BasisOn(DateOnly month)
    {
        var (at, amounts) = Wages.Where(one => one.Month <= month).MaxBy(one => one.Month) ?? Wages.MinBy(one => one.Month)!;
        var minimum = MinimumOn(month)!;
        return new(amounts.WageFen, amounts.VariableFen, minimum.AmountFen, amounts.OtherFen) { IsEstimated = at != month, IsMinimumChecked = minimum.IsChecked };
    }

    private MinimumFrom? MinimumOn(DateOnly month) => Minimums.Where(row => row.ValidFrom <= month).OrderBy(row => row.ValidFrom).LastOrDefault();
}

/// <param name="Month">Its first day.</param>
public sealed record WageMonth(DateOnly Month, WageAmounts Amounts);

/// <param name="ValidFrom">First day of the first month.</param>
/// <param name="IsChecked">Whether somebody compared it with its source.</param>
public sealed record MinimumFrom(DateOnly ValidFrom, long AmountFen, bool IsChecked);

/// <summary>What is missing for a plan.</summary>
public enum PayGap
{
    /// <summary>No month's wage; HR officers enter it.</summary>
    Wage,

    /// <summary>No place of work; administrators give it to a unit.</summary>
    Place,

    /// <summary>No minimum wage for the place and month; compliance keeps it.</summary>
    Minimum,
}
