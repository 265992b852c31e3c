using Conduct.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Security;

public static class FreeIdentity
{
    /// <summary>
    /// Whether there is no case of this identity yet, hidden ones included. A file and the first word of a draft may arrive together: the second of
    /// the two commands waits here for the first.
    /// </summary>
    public static async Task<bool> IsFreeAsync(this ConductDb db, Guid caseFileId, CancellationToken ct)
    {
        await db.TakeAuditHeadAsync(ct);
        return !await db.CaseFiles.AnyAsync(caseFile => caseFile.Id == caseFileId, ct);
    }
}
