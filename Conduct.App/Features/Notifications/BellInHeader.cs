using Conduct.App.Shell;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Notifications;

/// <summary>Whoever is an employee is told things.</summary>
public sealed class BellInHeader : HeaderPart
{
    public override int Order => 10;

    public override Type Component => typeof(NotificationBell);

    public override bool IsFor(Actor actor) => actor.EmployeeId is not null;
}
