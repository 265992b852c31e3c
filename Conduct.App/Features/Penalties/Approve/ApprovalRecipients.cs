using Conduct.App.Security;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Items;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Penalties;

/// <summary>Those who may decide the step that waits, and those above them.</summary>
internal sealed class ApprovalRecipients(RoleDirectory roles, ILookup<Guid, Guid> named, ApprovalBars bars) : Recipients(roles, named)
{
    public override IReadOnlyList<Guid> Of(WorkItem item, ReminderAudience audience)
    {
        var decision = bars[item.Id];
        var step = decision.CurrentStep!;
        return audience == ReminderAudience.Owner
            ? [.. Roles.For(step.Role, step.UnitId).Where(id => bars.Of(item.Id, CaseRecipients.As(id, step)) is null)]
            : Above(decision, step, item);
    }

    // Those of the following level; after the last one, whoever manages above, and at the top compliance.
    private IReadOnlyList<Guid> Above(PenaltyDecision decision, ApprovalStep step, WorkItem item)
    {
        var following = decision.Steps.Where(next => next.Round == step.Round && next.Level > step.Level).MinBy(next => next.Level);
        var asked = following is not null ? Roles.For(following.Role, following.UnitId)
            : Roles.ParentOf(step.UnitId) is { } parent ? Roles.Nearest(Role.Manager, parent, Barred(item))
            : Roles.Reaching(Role.Compliance, step.UnitId);
        return [.. asked.Except(Barred(item))];
    }
}
