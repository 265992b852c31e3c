using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.Tests.Platform.Excel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Platform.Calendar;

public sealed class HolidayNamesTests
{
    [Theory]
    [InlineData("国庆节、中秋节", "National Day, Mid-Autumn Festival")]
    [InlineData("春节调休", "in exchange for Spring Festival")]
    [InlineData("司庆日", "司庆日")]
    public void Name_InEnglish_IsThatOfTheHolidayOrAsItWasWritten(string stored, string shown)
    {
        using var english = new CultureScope(Cultures.English);

        Assert.Equal(shown, HolidayNames.Of(stored));
    }

    [Fact]
    public void Name_InChinese_IsAsItIsStored()
    {
        Assert.All(Shipped(), name => Assert.Equal(name, HolidayNames.Of(name)));
    }

    [Fact]
    public void EveryShippedDay_HasAnEnglishName()
    {
        using var english = new CultureScope(Cultures.English);

        Assert.All(Shipped(), name => Assert.NotEqual(name, HolidayNames.Of(name)));
    }

    private static List<string> Shipped() => [.. Repository.Lines("Conduct.App/Platform/Calendar/PublicHolidays.csv").Select(line => line.Split(',')[2]).Distinct()];
}
