using System.Text.RegularExpressions;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.Tests.Support;

namespace Conduct.Tests.Components;

public sealed partial class IconSpriteTests
{
    [Fact]
    public void EverySymbolOfAPage_IsInThePicture()
    {
        var named = Repository.Files("Conduct.App", ".razor").SelectMany(file => Named().Matches(Repository.Read(file)).Select(match => match.Groups.Values.Skip(1).Single(group => group.Success).Value));

        Assert.NotEmpty(named);
        Assert.All(named, name => IconSprite.Of(name));
    }

    [Fact]
    public void EverySymbolOfTheNavigation_IsInThePicture() =>
        Assert.All(Navigation.Groups.SelectMany(group => group.Items), item => IconSprite.Of(item.Icon));

    [Fact]
    public void UnknownSymbol_IsRefused() => Assert.Throws<ArgumentException>(() => IconSprite.Of("no_such_symbol"));

    [GeneratedRegex("""(?:<Icon Name|IconName|ConfirmIcon)="([a-z_]+)"|IconSprite\.Of\("([a-z_]+)"\)""")]
    private static partial Regex Named();
}
