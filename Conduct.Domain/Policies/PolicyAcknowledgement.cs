using Conduct.Domain.Kernel;

namespace Conduct.Domain.Policies;

/// <summary>签收确认: one employee confirms to have read one version of a policy.</summary>
public sealed class PolicyAcknowledgement : Aggregate
{
    private PolicyAcknowledgement()
    {
    }

    public Guid EmployeeId { get; private set; }

    public Guid PolicyId { get; private set; }

    public Guid PolicyVersionId { get; private set; }

    public Guid CallId { get; private set; }

    public DateOnly AskedOn { get; private set; }

    public DateOnly DueOn { get; private set; }

    public AcknowledgementStatus Status { get; private set; }

    public DateOnly? ConfirmedOn { get; private set; }

    public Signature? Confirmed { get; private set; }

    /// <summary>The call itself is on record; thousands of people are asked at once, without an entry for each.</summary>
    public static PolicyAcknowledgement Ask(Guid id, AcknowledgementCall call, Guid employeeId, DateOnly today) => new()
    {
        Id = id,
        EmployeeId = employeeId,
        PolicyId = call.PolicyId,
        PolicyVersionId = call.PolicyVersionId,
        CallId = call.Id,
        AskedOn = today,
        DueOn = call.DueAfter(today),
    };

    /// <summary>Somebody who had left is back.</summary>
    public void AskAgain(AcknowledgementCall call, DateOnly today, Actor by, DateTimeOffset now)
    {
        Move(AcknowledgementAction.Ask);
        (CallId, AskedOn, DueOn) = (call.Id, today, call.DueAfter(today));
        Record(new AcknowledgementAskedAgain(PolicyVersionId, DueOn), by, now);
    }

    /// <summary>Late is better than never: a confirmation is taken after its last day too.</summary>
    public void Confirm(PolicyVersion version, DateOnly today, Actor by, DateTimeOffset now)
    {
        Rule.Require(by.EmployeeId == EmployeeId, AcknowledgementRules.OnlyOneself);
        Rule.Require(version.Id == PolicyVersionId && version.Status == PolicyStatus.InForce, AcknowledgementRules.VersionNotInForce);
        Move(AcknowledgementAction.Confirm);
        (ConfirmedOn, Confirmed) = (today, by.Sign(now));
        Record(new AcknowledgementConfirmed(PolicyVersionId, version.Number), by, now);
    }

    public void Cancel(AcknowledgementCancelCause cause, Actor by, DateTimeOffset now)
    {
        Move(AcknowledgementAction.Cancel);
        Record(new AcknowledgementCancelled(PolicyVersionId, cause), by, now);
    }

    private void Move(AcknowledgementAction action) => Status = AcknowledgementWorkflow.Table.Next(Status, action);
}
