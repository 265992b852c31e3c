using Conduct.Domain.Cases;

namespace Conduct.Tests.Domain.Cases;

public sealed class CaseAgeTests
{
    private static readonly DateOnly Found = new(2026, 1, 31);

    [Theory]
    [InlineData("2026-04-29", 0)]
    [InlineData("2026-04-30", 3)]
    [InlineData("2026-06-29", 3)]
    [InlineData("2026-06-30", 5)]
    [InlineData("2027-01-30", 5)]
    [InlineData("2027-01-31", 12)]
    public void Of_ADay_NamesTheHighestMarkPassed(string today, int months) =>
        Assert.Equal(months, CaseAge.Of(Found, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)).MonthsPassed);
}
