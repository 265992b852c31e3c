using Conduct.App.Shell.Sections;

namespace Conduct.App.Features.Reviews;

public sealed class CaseReviewSection : CaseSection
{
    public const string InAddress = "review";

    public override string Code => InAddress;

    public override int Order => 50;

    public override string Title => ReviewTexts.Tab;

    public override Type Component => typeof(CaseReviewTab);
}
