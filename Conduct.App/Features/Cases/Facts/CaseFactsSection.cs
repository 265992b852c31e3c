using Conduct.App.Shell.Sections;

namespace Conduct.App.Features.Cases;

public sealed class CaseFactsSection : CaseSection
{
    public const string InAddress = "facts";

    public override string Code => InAddress;

    public override int Order => 10;

    public override string Title => CaseTexts.TabFacts;

    public override Type Component => typeof(CaseFactsTab);
}
