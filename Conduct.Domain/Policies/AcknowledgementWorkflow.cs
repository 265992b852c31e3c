using Conduct.Domain.Kernel;

namespace Conduct.Domain.Policies;

public enum AcknowledgementAction
{
    Ask,
    Confirm,
    Cancel,
}

public static class AcknowledgementWorkflow
{
    public static Workflow<AcknowledgementStatus, AcknowledgementAction> Table { get; } = new(new Dictionary<(AcknowledgementStatus, AcknowledgementAction), AcknowledgementStatus>
    {
        [(AcknowledgementStatus.Asked, AcknowledgementAction.Confirm)] = AcknowledgementStatus.Confirmed,
        [(AcknowledgementStatus.Asked, AcknowledgementAction.Cancel)] = AcknowledgementStatus.Cancelled,
        [(AcknowledgementStatus.Cancelled, AcknowledgementAction.Ask)] = AcknowledgementStatus.Asked,
    });
}
