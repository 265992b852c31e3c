using Conduct.App.Shell.Sections;

namespace Conduct.App.Features.Appeals;

public sealed class CaseAppealSection : CaseSection
{
    public const string InAddress = "appeal";

    public override string Code => InAddress;

    public override int Order => 55;

    public override string Title => AppealTexts.Tab;

    public override Type Component => typeof(CaseAppealTab);

    public static new string AddressIn(Guid caseFileId) => Of(InAddress).AddressIn(caseFileId);
}
