using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;

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
    public void AskAgain(AcknowledgementCall call, DateOnly today, Actor actor, DateTimeOffset now)
    {
        Move(AcknowledgementAction.Ask);
        (CallId, AskedOn, DueOn) = (call.Id, today, call.DueAfter(today));
        Record(new AcknowledgementAskedAgain(PolicyVersionId, DueOn), actor, now);
    }

    /// <summary>Late is better than never: a confirmation is taken after its last day too.</summary>
    public void Confirm(PolicyVersion version, DateOnly today, Actor actor, DateTimeOffset now)
    {
        Rule.Require(actor.EmployeeId == EmployeeId, AcknowledgementRules.OnlyOneself);
        Rule.Require(version.Id == PolicyVersionId && version.Status == PolicyStatus.InForce, AcknowledgementRules.VersionNotInForce);
        Move(AcknowledgementAction.Confirm);
        (ConfirmedOn, Confirmed) = (today, actor.Sign(now));
        Record(new AcknowledgementConfirmed(PolicyVersionId, version.Number), actor, now);
    }

    /// <summary>Takes it back once nobody needs it: its version has ended, or the employee has left.</summary>
    public void Cancel(Policy policy, Employee employee, DateOnly today, Actor actor, DateTimeOffset now)
    {
        var cause = CauseToCancel(policy, employee, today);
        Rule.Require(cause is not null, AcknowledgementRules.StillAwaited);
        Move(AcknowledgementAction.Cancel);
        Record(new AcknowledgementCancelled(PolicyVersionId, cause!.Value), actor, now);
    }

    /// <summary>Why nobody needs the confirmation any more; null while it is awaited.</summary>
    private AcknowledgementCancelCause? CauseToCancel(Policy policy, Employee employee, DateOnly today) =>
        policy.Id == PolicyId && !policy.IsInForce(PolicyVersionId) ? AcknowledgementCancelCause.VersionEnded
        : employee.Id == EmployeeId && employee.HasLeftBy(today) ? AcknowledgementCancelCause.EmployeeLeft
        : null;

    private void Move(AcknowledgementAction action) => Status = AcknowledgementWorkflow.Table.Next(Status, action);
}
