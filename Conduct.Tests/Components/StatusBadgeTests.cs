using Bunit;
using Conduct.App.Platform;
using Conduct.App.Shell.Parts;
using Conduct.Tests.Support;

namespace Conduct.Tests.Components;

public sealed class StatusBadgeTests : ComponentTest
{
    [Fact]
    public void Badge_OfEachTone_ShowsASignOfItsOwn_BesideTheTextThatIsRead()
    {
        var badges = Enum.GetValues<Tone>().Select(tone => Render<StatusBadge>(p => p.Add(x => x.Text, "结案").Add(x => x.Tone, tone))).ToList();

        // Not by its colour only: the sign differs for eyes, the text is all that a screen reader says.
        var signs = badges.ConvertAll(badge => badge.Find("[aria-hidden=true] use").GetAttribute("href"));
        Assert.Equal(signs.Distinct(), signs);
        Assert.All(badges, badge => Assert.Equal("结案", badge.Find(".badge").LastChild!.TextContent));
    }
}
