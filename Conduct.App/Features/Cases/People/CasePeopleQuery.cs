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

        var (reach, handled) = (actor.ReachOf(Permission.ReadCases), actor.ReachOf(Permission.HandleCases));
        var subjects = row.SubjectsIn(reach);
        var left = await db.LeftAmongAsync(subjects.Select(subject => subject.EmployeeId), clock.Today, ct);
        return new(
            row.Version,
            clock.Today,
            [.. subjects.Select(subject => Card(subject, handled.Covers(subject.UnitId), left.Contains(subject.EmployeeId)))],
            [.. row.EvidenceIn(reach).OrderBy(item => item.Added.At).Select(item => new EvidenceChoice(item.Id, item.FileName))])
        {
            Others = row.Subjects.Count - subjects.Count,
        };
    }

    private static SubjectCard Card(Subject subject, bool handles, bool hasLeft) => new(
        subject.Id,
        subject.StaffNumber,
        subject.Name,
        subject.Post,
        subject.UnitName,
        subject.Status,
        subject.StatementDueOn,
        subject.Statements,
        [.. subject.Allegations.OrderBy(one => one.ClauseCode, StringComparer.Ordinal).Select(Line)],
        handles ? AvailableActions.Of(subject) : [],
        hasLeft);

    private static AllegationLine Line(Allegation one) => new(
        one.Id, one.ClauseCode, Bilingual.Pick(one.ClauseTitle, one.ClauseTitleEn), one.Gravity, one.Finding, one.FindingNote, one.Found?.Name, one.EvidenceIds);
}

public sealed record CasePeopleView(int Version, DateOnly Today, IReadOnlyList<SubjectCard> Subjects, IReadOnlyList<EvidenceChoice> Evidence)
{
    /// <summary>How many subjects there are besides, beyond the visitor's reach (rule 25).</summary>
    public int Others { get; init; }
}

/// <param name="Statements">In the order they were recorded; the last one counts.</param>
/// <param name="Actions">Moves of this subject that are open to the visitor.</param>
/// <param name="HasLeft">Whether the person no longer works here.</param>
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
    IReadOnlyList<CaseAction> Actions,
    bool HasLeft);

public sealed record AllegationLine(Guid Id, string ClauseCode, string ClauseTitle, Gravity Gravity, Finding? Finding, string? FindingNote, string? FoundBy, IReadOnlyList<Guid> EvidenceIds);

public sealed record EvidenceChoice(Guid Id, string FileName);
