using Conduct.Domain.Kernel;

namespace Conduct.App.Data.Audit;

/// <summary>What is to be written to the audit, before it has a place in the chain.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="AccountId">The account; empty for the system.</param>
/// <param name="EmployeeId">The employee behind it, if any.</param>
/// <param name="ActorName">The name as it was then.</param>
/// <param name="Kind">Type name of the event, or the name of a reading or export.</param>
/// <param name="Details">JSON.</param>
public sealed record AuditNote(DateTimeOffset At, Guid AccountId, Guid? EmployeeId, string ActorName, string Kind, string Details)
{
    /// <summary>The case in whose timeline it stands.</summary>
    public Guid? CaseFileId { get; init; }

    public Guid? SubjectId { get; init; }

    /// <summary>Whether the subject sees it in their own limited timeline.</summary>
    public bool OpenToSubject { get; init; }

    /// <summary>What was changed, read or exported, such as <c>CaseFile/…</c>.</summary>
    public string? Target { get; init; }

    public string? Reason { get; init; }

    /// <summary>The note of an event that an aggregate recorded.</summary>
    public static AuditNote Of(RecordedEvent recorded, Aggregate source) =>
        By(recorded.By, recorded.At, recorded.Happened.GetType().Name, AuditDetails.Of(recorded.Happened)) with
        {
            CaseFileId = recorded.Happened.CaseFileId,
            SubjectId = recorded.Happened.SubjectId,
            OpenToSubject = recorded.Happened.OpenToSubject,
            Target = $"{source.GetType().Name}/{source.Id}",
            Reason = recorded.Happened.Reason,
        };

    /// <summary>The note of something read or exported, which is no event of an aggregate.</summary>
    public static AuditNote By(Actor actor, DateTimeOffset at, string kind, string details) =>
        new(at, actor.AccountId, actor.EmployeeId, actor.Name, kind, details);
}
