using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;

namespace Conduct.App.Work.Notifications;

/// <summary>Something to be told to some people, before it becomes one row for each.</summary>
/// <param name="Kind">What they are told.</param>
/// <param name="ItemId">The decision or review it is about.</param>
/// <param name="Step">Which of the item's notifications this is: nobody gets the same one twice.</param>
/// <param name="CaseFileId">The case, if it is about one.</param>
/// <param name="Arguments">Values for the text.</param>
/// <param name="Recipients">Employees.</param>
public sealed record NotificationDraft(NotificationKind Kind, Guid ItemId, StepKey Step, Guid? CaseFileId, NotificationArguments Arguments, IEnumerable<Guid> Recipients)
{
    /// <summary>Code of the kind of work a reminder is about; null for everything else.</summary>
    public string? Deadline { get; init; }

    /// <summary>The unit it happens in, when people hear of it in their role.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>A row for each person, created now (UTC).</summary>
    public IEnumerable<Notification> Rows(DateTimeOffset now) => Recipients.Distinct().Select(recipient => new Notification
    {
        Id = NewId.Next(),
        RecipientEmployeeId = recipient,
        Kind = Kind.Code,
        Deadline = Deadline,
        ItemId = ItemId,
        Step = Step,
        CaseFileId = CaseFileId,
        UnitId = UnitId,
        Arguments = Arguments.ToJson(),
        CreatedAt = now,
    });
}
