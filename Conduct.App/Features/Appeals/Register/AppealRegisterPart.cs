using Conduct.App.Register;
using Conduct.Domain.Appeals;

namespace Conduct.App.Features.Appeals;

internal sealed class AppealRegisterPart : RegisterPart
{
    public override IReadOnlyList<RegisterNeed> Needs { get; } = [RegisterNeed.Of<Appeal>(appeal => appeal.CaseFileId)];

    public override void Fill(RegisterRow row, RegisterEntry entry) =>
        row.AppealStatus = entry.Decision is { } decision ? entry.Case.All<Appeal>().SingleOrDefault(one => one.DecisionId == decision.Id)?.Status : null;
}
