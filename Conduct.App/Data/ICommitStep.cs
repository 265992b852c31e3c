using Conduct.Domain.Kernel;

namespace Conduct.App.Data;

/// <summary>
/// What must happen in the same save as every change: notifications, the register projection. One instance serves all contexts.
/// </summary>
/// <remarks>
/// Runs before the one save, so a query sees the rows as they were: load what is needed into the context and read it from
/// <c>Local</c>, where new and changed aggregates are. Rows added to the context are saved with the change.
/// </remarks>
public interface ICommitStep
{
    Task BeforeSaveAsync(ConductDb db, IReadOnlyList<RecordedEvent> recorded, CancellationToken ct);
}
