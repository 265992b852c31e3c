using Conduct.App.Platform.Commands;
using Conduct.Domain.Cases;

namespace Conduct.App.Features.Cases;

/// <summary>Drafts are guarded by their own revision: evidence that arrives meanwhile is no conflict with the text.</summary>
public static class DraftLoading
{
    /// <exception cref="NotFoundException">There is no such case for this actor.</exception>
    /// <exception cref="ConflictException">The draft was saved elsewhere since the form showed it.</exception>
    public static async Task<CaseFile> GetDraftAsync(this IQueryable<CaseFile> visible, Guid id, int revision, CancellationToken ct)
    {
        var caseFile = await visible.GetAsync(id, ct);
        return caseFile.Draft is null || caseFile.Draft.Revision == revision ? caseFile : throw new ConflictException(nameof(CaseDraft));
    }
}
