using Conduct.Domain.Reviews;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Reviews;

public sealed class ReviewTermTests
{
    [Theory]
    [InlineData(true, null, 0, false, 0)] // owed, on its last day
    [InlineData(true, null, 1, true, 1)]
    [InlineData(true, 3, 5, true, 5)] // handed in late, returned, owed again
    [InlineData(false, 0, 9, false, 0)] // handed in on the last day
    [InlineData(false, 2, 9, false, 2)]
    [InlineData(false, -2, 9, false, 0)]
    [InlineData(false, null, 9, false, 0)] // refused, waived or cancelled without a text
    public void Term_CountsByTodayWhileOwed_ElseByTheDayItCame(bool owed, int? submitted, int today, bool overdue, int days)
    {
        var term = new ReviewTerm(owed, Company.Today, submitted is { } day ? Company.Today.AddDays(day) : null);

        Assert.Equal((overdue, days), (term.IsOverdueOn(Company.Today.AddDays(today)), term.OverdueDays(Company.Today.AddDays(today))));
    }
}
