using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Organisation.ImportRoster;

internal static class RosterUploads
{
    /// <summary>The actor's own upload, as the page showed it.</summary>
    /// <exception cref="NotFoundException">The account has no upload, as after applying it in another window.</exception>
    /// <exception cref="ConflictException">Another file has taken its place.</exception>
    public static async Task<RosterUpload> GetUploadAsync(this ConductDb db, Guid uploadId, Actor by, CancellationToken ct)
    {
        var upload = await db.Set<RosterUpload>().FindAsync([by.AccountId], ct) ?? throw new NotFoundException(nameof(RosterUpload));
        return upload.Id == uploadId ? upload : throw new ConflictException(nameof(RosterUpload));
    }
}
