using Conduct.App.Shell.Sections;

namespace Conduct.App.Features.Cases;

public sealed class CasePeopleSection : CaseSection
{
    public const string InAddress = "people";

    public override string Code => InAddress;

    public override int Order => 20;

    public override string Title => CaseTexts.TabPeople;

    public override Type Component => typeof(CasePeopleTab);
}
