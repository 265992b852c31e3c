using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Cases;

public sealed class CasePeopleQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    public async Task<CasePeopleView?> FindAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db.CaseFiles.VisibleTo(actor, Permission.ReadCases).AsNoTracking().SingleOrDefaultAsync(caseFile => caseFile.Id == id, ct);
        if (row is null)
        {
            return null;
        }

        var handles = await db.CaseFiles.VisibleTo(actor, Permission.HandleCases).AnyAsync(caseFile => caseFile.Id == id, ct);
        return new(
            row.Version,
            clock.Today,
            [.. row.Subjects.OrderBy(subject => subject.StaffNumber, StringComparer.Ordinal).Select(subject => Card(subject, handles))],
            [.. row.Evidence.OrderBy(item => item.Added.At).Select(item => new EvidenceChoice(item.Id, item.FileName))]);
    }

    private static SubjectCard Card(Subject subject, bool handles) => new(
        subject.Id,
        subject.StaffNumber,
        subject.Name,
        subject.Post,
        subject.UnitName,
        subject.Status,
        subject.StatementDueOn,
        subject.Statements,
        [.. subject.Allegations.OrderBy(one => one.ClauseCode, StringComparer.Ordinal).Select(Line)],
        handles ? AvailableActions.Of(subject) : []);

    private static AllegationLine Line(Allegation one) => new(
        one.Id, one.ClauseCode, Bilingual.Pick(one.ClauseTitle, one.ClauseTitleEn), one.Gravity, one.Finding, one.FindingNote, one.Found?.Name, one.EvidenceIds);
}

public sealed record CasePeopleView(int Version, DateOnly Today, IReadOnlyList<SubjectCard> Subjects, IReadOnlyList<EvidenceChoice> Evidence);

/// <param name="Statements">In the order they were recorded; the last one counts.</param>
/// <param name="Actions">Moves of this subject that are open to the visitor.</param>
public sealed record SubjectCard(
    Guid Id,
    string StaffNumber,
    string Name,
    string Post,
    string UnitName,
    CaseStatus Status,
    DateOnly? StatementDueOn,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<AllegationLine> Allegations,
    IReadOnlyList<CaseAction> Actions);

public sealed record AllegationLine(Guid Id, string ClauseCode, string ClauseTitle, Gravity Gravity, Finding? Finding, string? FindingNote, string? FoundBy, IReadOnlyList<Guid> EvidenceIds);

public sealed record EvidenceChoice(Guid Id, string FileName);
