using Conduct.App.Shell.Sections;

namespace Conduct.App.Features.Evidence;

public sealed class CaseEvidenceSection : CaseSection
{
    public const string InAddress = "evidence";

    public override string Code => InAddress;

    public override int Order => 30;

    public override string Title => EvidenceTexts.Tab;

    public override Type Component => typeof(CaseEvidenceTab);

    public override Type DraftComponent => typeof(DraftEvidence);
}
