using Conduct.App.Shell.Sections;

namespace Conduct.App.Features.Penalties;

public sealed class CaseDecisionSection : CaseSection
{
    public const string InAddress = "decision";

    public override string Code => InAddress;

    public override int Order => 40;

    public override string Title => PenaltyTexts.Tab;

    public override Type Component => typeof(CaseDecisionTab);

    /// <summary>Where the proposal for a subject is written or changed.</summary>
    public static string ProposalFor(Guid caseFileId, Guid subjectId) => $"{Of(InAddress).AddressIn(caseFileId)}&{CaseDecisionTab.ProposeName}={subjectId}";
}
