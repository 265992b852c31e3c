using Bunit;
using Conduct.App.Shell.Parts;

namespace Conduct.Tests.Components;

public sealed class StatusBadgeTests : BunitContext
{
    [Fact]
    public void Badge_AnyTone_SaysItsTextNotOnlyItsColour()
    {
        var badge = Render<StatusBadge>(p => p.Add(x => x.Text, "结案").Add(x => x.Tone, Tone.Good));

        badge.MarkupMatches("""<span class="badge badge-good">结案</span>""");
    }
}
