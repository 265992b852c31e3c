using Conduct.App.Features.MyWork;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.Tests.Platform.Excel;

namespace Conduct.Tests.Features.MyWork;

public sealed class MyWorkDisplayTests
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void EveryKind_HasAText(string culture)
    {
        using var scope = new CultureScope(Cultures.Find(culture));

        Assert.All(Enum.GetValues<MyWorkKind>(), kind => Assert.NotEmpty(MyWorkDisplay.Of(kind)));
    }
}
