using Conduct.Domain.Kernel;

namespace Conduct.Domain.Training;

public enum TrainingAction
{
    Read,
    Attend,
    Pass,
    Fail,
    AllowAgain,
    Extend,
    Expire,
    Waive,
    Cancel,
}

public static class TrainingWorkflow
{
    public static Workflow<TrainingStatus, TrainingAction> Table { get; } = new(new Dictionary<(TrainingStatus, TrainingAction), TrainingStatus>
    {
        [(TrainingStatus.Assigned, TrainingAction.Read)] = TrainingStatus.Read,
        [(TrainingStatus.Assigned, TrainingAction.Attend)] = TrainingStatus.Attended,
        [(TrainingStatus.Assigned, TrainingAction.Extend)] = TrainingStatus.Assigned,
        [(TrainingStatus.Assigned, TrainingAction.Waive)] = TrainingStatus.Waived,
        [(TrainingStatus.Assigned, TrainingAction.Cancel)] = TrainingStatus.Cancelled,
        [(TrainingStatus.Read, TrainingAction.Attend)] = TrainingStatus.Attended,
        [(TrainingStatus.Read, TrainingAction.Pass)] = TrainingStatus.Passed,
        [(TrainingStatus.Read, TrainingAction.Fail)] = TrainingStatus.Failed,
        [(TrainingStatus.Read, TrainingAction.Extend)] = TrainingStatus.Read,
        [(TrainingStatus.Read, TrainingAction.Waive)] = TrainingStatus.Waived,
        [(TrainingStatus.Read, TrainingAction.Cancel)] = TrainingStatus.Cancelled,
        [(TrainingStatus.Attended, TrainingAction.Attend)] = TrainingStatus.Attended,
        [(TrainingStatus.Attended, TrainingAction.Pass)] = TrainingStatus.Passed,
        [(TrainingStatus.Attended, TrainingAction.Fail)] = TrainingStatus.Failed,
        [(TrainingStatus.Attended, TrainingAction.Extend)] = TrainingStatus.Attended,
        [(TrainingStatus.Attended, TrainingAction.Waive)] = TrainingStatus.Waived,
        [(TrainingStatus.Attended, TrainingAction.Cancel)] = TrainingStatus.Cancelled,
        [(TrainingStatus.Failed, TrainingAction.Attend)] = TrainingStatus.Attended,
        [(TrainingStatus.Failed, TrainingAction.Pass)] = TrainingStatus.Passed,
        [(TrainingStatus.Failed, TrainingAction.Fail)] = TrainingStatus.Failed,
        [(TrainingStatus.Failed, TrainingAction.AllowAgain)] = TrainingStatus.Failed,
        [(TrainingStatus.Failed, TrainingAction.Extend)] = TrainingStatus.Failed,
        [(TrainingStatus.Failed, TrainingAction.Waive)] = TrainingStatus.Waived,
        [(TrainingStatus.Failed, TrainingAction.Cancel)] = TrainingStatus.Cancelled,
        [(TrainingStatus.Passed, TrainingAction.Expire)] = TrainingStatus.Expired,
    });

    /// <summary>Still to be done in these states.</summary>
    public static IReadOnlySet<TrainingStatus> Open { get; } = StatusSet.Of<TrainingStatus>(status => status switch
    {
        TrainingStatus.Assigned or TrainingStatus.Read or TrainingStatus.Attended or TrainingStatus.Failed => true,
        TrainingStatus.Passed or TrainingStatus.Expired or TrainingStatus.Waived or TrainingStatus.Cancelled => false,
    });
}
