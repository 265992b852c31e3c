using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Cases;

public sealed class CaseTimelineQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    public const int PageSize = 30;

    /// <param name="page">From 1; newest first.</param>
    public async Task<CaseTimelineView?> FindAsync(Guid id, int page, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (!await db.CaseFiles.VisibleTo(actor, Permission.ReadCases).AnyAsync(caseFile => caseFile.Id == id, ct))
        {
            return null;
        }

        var names = await db.Subjects.VisibleTo(actor).Where(subject => subject.CaseFileId == id).ToDictionaryAsync(subject => subject.Id, subject => subject.Name, ct);
        var entries = await db.AuditEntries.AsNoTracking()
            .Where(entry => entry.CaseFileId == id)
            .WithinReach(db, actor, Permission.ReadCases)
            .OrderByDescending(entry => entry.Seq)
            .ToPageAsync(new(page, PageSize), ct);
        return new(new([.. entries.Rows.Select(Line)], entries.Total, entries.Page));

        TimelineLine Line(AuditEntry entry) => new(
            entry.Seq,
            clock.LocalOf(entry.At),
            entry.ActorName,
            EventSentences.Of(entry.Kind, entry.Details),
            entry.SubjectId is { } subject ? names.GetValueOrDefault(subject) : null,
            entry.Reason);
    }
}

public sealed record CaseTimelineView(PageResult<TimelineLine> Entries);

/// <param name="At">Local time of the organisation.</param>
/// <param name="What">In the reader's language.</param>
public sealed record TimelineLine(long Seq, DateTime At, string Who, string What, string? Whom, string? Reason);
