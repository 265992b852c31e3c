using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.App.Shell.Sections;
using Conduct.App.Work.Items;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Cases;

/// <summary>The head of the case page.</summary>
public sealed class CaseQuery(IDbContextFactory<ConductDb> databases, RoleHolders roles, OrganisationClock clock, WorkingDays workingDays)
{
    /// <returns>Null when there is no such case for this visitor.</returns>
    public async Task<CaseView?> FindAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var caseFile = await db.CaseFiles.VisibleTo(actor, Permission.ReadCases).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (caseFile is null)
        {
            return null;
        }

        var handles = await db.CaseFiles.VisibleTo(actor, Permission.HandleCases).AnyAsync(row => row.Id == id, ct);
        var subjects = caseFile.SubjectsIn(actor.ReachOf(Permission.ReadCases));
        var whole = handles && caseFile.LiesIn(actor.ReachOf(Permission.HandleCases));
        var left = await db.LeftAmongAsync(subjects.Select(subject => subject.EmployeeId), clock.Today, ct);
        var over = CaseStatuses.Ended.Contains(caseFile.Status);
        var matters = over ? [] : await CaseMatters.OfCaseAsync(db, id, ct);
        var steps = await StepsAsync(db, caseFile, [.. matters.Where(matter => subjects.Any(subject => subject.Id == matter.SubjectId))], actor, handles, ct);
        var clocks = await CaseClock.ReadAsync(new(db, clock, workingDays, ct) { CaseFileId = id, Reader = new(actor, Permission.ReadCases) }, ct);
        return new CaseView(
            id,
            caseFile.Version,
            caseFile.Number,
            caseFile.Status,
            [.. subjects.Select(subject => new CaseSubjectLine(subject.Id, subject.Name, subject.Status, left.Contains(subject.EmployeeId)))],
            [.. subjects.SelectMany(subject => subject.Allegations).Select(one => Bilingual.Pick(one.ClauseTitle, one.ClauseTitleEn)).Distinct()],
            clocks,
            CasePath.Of(caseFile),
            NextSteps.Of(steps),
            whole ? [.. AvailableActions.Of(caseFile, matters, clock.Today).Where(action => !steps.Any(step => step.Action?.Label == DomainTexts.Of(action)))] : [],
            handles,
            clock.Today)
        {
            Others = caseFile.Subjects.Count - subjects.Count,
        };
    }

    // What has ended asks nobody: then nobody's role is read.
    private async Task<IReadOnlyList<CaseStep>> StepsAsync(ConductDb db, CaseFile caseFile, IReadOnlyCollection<ICaseMatter> matters, Actor actor, bool handles, CancellationToken ct)
    {
        var approves = matters.Count > 0 && await db.CaseFiles.VisibleTo(actor, Permission.ApprovePenalties).AnyAsync(row => row.Id == caseFile.Id, ct);
        var directory = CaseStatuses.Ended.Contains(caseFile.Status) ? new RoleDirectory(new OrgTree([]), []) : await roles.ReadAsync(db, [Role.HrOfficer, Role.Manager, Role.Compliance, Role.Administrator], ct);
        return await CaseStepSource.ReadAllAsync(new(db, caseFile, matters, actor, handles, approves, directory, clock), ct);
    }
}

/// <param name="HasLeft">Whether the person no longer works here.</param>
public sealed record CaseSubjectLine(Guid SubjectId, string Name, CaseStatus Status, bool HasLeft);

/// <summary>The head of the case page.</summary>
/// <param name="Clauses">Titles of the clauses, each once, in the reader's language.</param>
/// <param name="Path">The stages behind the case and those to come.</param>
/// <param name="Steps">What comes next, who does it and by when.</param>
/// <param name="Actions">Moves of the whole case that are open to this visitor now, beside those that are the next step.</param>
/// <param name="MayHandle">Whether the visitor handles this case or only reads it.</param>
public sealed record CaseView(
    Guid Id,
    int Version,
    string? Number,
    CaseStatus Status,
    IReadOnlyList<CaseSubjectLine> Subjects,
    IReadOnlyList<string> Clauses,
    IReadOnlyList<CaseClock> Clocks,
    IReadOnlyList<PathStage> Path,
    NextSteps Steps,
    IReadOnlyList<CaseAction> Actions,
    bool MayHandle,
    DateOnly Today)
{
    /// <summary>How many subjects there are besides, beyond the visitor's reach (rule 25).</summary>
    public int Others { get; init; }
}
