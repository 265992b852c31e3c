using Conduct.Domain.Kernel;

namespace Conduct.Domain.Training;

public enum SessionAction
{
    Change,
    Enrol,
    Mark,
    SignIn,
    Close,
    Cancel,
}

public static class SessionWorkflow
{
    public static Workflow<SessionStatus, SessionAction> Table { get; } = new(new Dictionary<(SessionStatus, SessionAction), SessionStatus>
    {
        [(SessionStatus.Planned, SessionAction.Change)] = SessionStatus.Planned,
        [(SessionStatus.Planned, SessionAction.Enrol)] = SessionStatus.Planned,
        [(SessionStatus.Planned, SessionAction.Mark)] = SessionStatus.Planned,
        [(SessionStatus.Planned, SessionAction.SignIn)] = SessionStatus.Planned,
        [(SessionStatus.Planned, SessionAction.Close)] = SessionStatus.Held,
        [(SessionStatus.Planned, SessionAction.Cancel)] = SessionStatus.Cancelled,
    });
}
