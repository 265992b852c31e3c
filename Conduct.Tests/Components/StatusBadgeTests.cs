using Bunit;
using Conduct.App.Platform;
using Conduct.App.Shell.Parts;
using Conduct.Tests.Support;

namespace Conduct.Tests.Components;

public sealed class StatusBadgeTests : ComponentTest
{
    [Fact]
    public void Badge_AnyTone_SaysItsTextNotOnlyItsColour()
    {
        var badge = Render<StatusBadge>(p => p.Add(x => x.Text, "结案").Add(x => x.Tone, Tone.Good));

        badge.MarkupMatches("""<span class="badge badge-good"><i class="rzi" aria-hidden="true">check_circle</i>结案</span>""");
    }
}
