using Conduct.App.Shell.Sections;

namespace Conduct.App.Features.Cases;

public sealed class CaseTimelineSection : CaseSection
{
    public const string InAddress = "timeline";

    public override string Code => InAddress;

    public override int Order => 60;

    public override string Title => CaseTexts.TabTimeline;

    public override Type Component => typeof(CaseTimelineTab);
}
