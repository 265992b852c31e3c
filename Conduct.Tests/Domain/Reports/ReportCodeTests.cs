using Conduct.Domain.Reports;

namespace Conduct.Tests.Domain.Reports;

public sealed class ReportCodeTests
{
    [Fact]
    public void Codes_AreSixteenDigits_InFourGroups_AndAllDiffer()
    {
        var codes = Enumerable.Range(0, 1000).Select(_ => ReportCode.Draw()).ToList();

        Assert.All(codes, code => Assert.Matches("^([0-9]{4} ){3}[0-9]{4}$", code.ToString()));
        Assert.Equal(codes.Count, codes.Distinct().Count());
        // Each digit comes about as often at each place: 100 of 1,000, give or take five deviations.
        Assert.All(Enumerable.Range(0, ReportCode.Length), place => Assert.All(codes.CountBy(code => code.Digits[place]), digit => Assert.InRange(digit.Value, 50, 150)));
    }

    [Theory]
    [InlineData("1234567890123456")]
    [InlineData(" 1234 5678 9012 3456 ")]
    [InlineData("1234-5678-9012-3456")]
    [InlineData("１２３４　５６７８　９０１２　３４５６")]
    public void Code_IsReadAsItIsTyped(string typed) => Assert.Equal("1234567890123456", ReportCode.Read(typed)?.Digits);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("123456789012345")]
    [InlineData("12345678901234567")]
    [InlineData("1234 5678 9012 345x")]
    public void AnythingElse_IsNone(string? typed) => Assert.Null(ReportCode.Read(typed));
}
