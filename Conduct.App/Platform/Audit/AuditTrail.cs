using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.Domain.Kernel;

namespace Conduct.App.Platform.Audit;

/// <summary>Writes what no aggregate records: reading evidence, exporting, changing an account. Used inside a command handler.</summary>
public sealed class AuditTrail(ConductDb db, TimeProvider clock)
{
    /// <summary>Adds an entry to what the running command saves.</summary>
    /// <param name="actor">Who acts.</param>
    /// <param name="kind">One of <see cref="AuditKinds"/>.</param>
    /// <param name="details">An anonymous object or record; becomes JSON.</param>
    /// <param name="target">What was read, exported or changed.</param>
    /// <param name="caseFileId">The case in whose timeline it stands.</param>
    /// <param name="reason">The reason or purpose given.</param>
    public void Append(Actor actor, string kind, object details, string? target = null, Guid? caseFileId = null, string? reason = null) =>
        db.Note(AuditNote.By(actor, clock.GetUtcNow(), kind, AuditDetails.Of(details)) with { Target = target, CaseFileId = caseFileId, Reason = reason });
}
