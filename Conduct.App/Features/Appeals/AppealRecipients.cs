using Conduct.App.Security;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Items;
using Conduct.Domain.Deadlines;

namespace Conduct.App.Features.Appeals;

/// <summary>The reviewer; where there is none, those who admit.</summary>
internal sealed class AppealRecipients(RoleDirectory roles, ILookup<Guid, Guid> named, AppealBars bars) : Recipients(roles, named)
{
    public override IReadOnlyList<Guid> Of(WorkItem item, ReminderAudience audience) =>
        audience == ReminderAudience.Owner && item.OwnerId is null ? AppealAdmitters.Of(Roles, item.UnitId!.Value, bars.Of(item.Id)) : base.Of(item, audience);
}
