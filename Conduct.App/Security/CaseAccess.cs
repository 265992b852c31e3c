using Conduct.App.Data;
using Conduct.Domain.Appeals;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Conduct.App.Security;

/// <summary>
/// The one place that says which rows an actor sees. Every query and handler starts here; what is hidden is not found.
/// It hangs on the sets, so that nothing can be filtered or joined before it.
/// </summary>
public static class CaseAccess
{
    /// <summary>Cases with a subject in the permission's reach, less those that name the actor; a draft for its author only.</summary>
    public static IQueryable<CaseFile> VisibleTo(this DbSet<CaseFile> cases, Actor actor, Permission permission = Permission.ReadCases)
    {
        if (!actor.Has(permission))
        {
            return cases.Where(caseFile => false);
        }

        Guid[] recused = [.. actor.RecusedCases];
        var others = cases.Where(caseFile => !recused.Contains(caseFile.Id));
        var reach = actor.ReachOf(permission);
        if (reach.Everything)
        {
            return others.Where(caseFile => caseFile.Status != CaseStatus.Draft || caseFile.Drafted.EmployeeId == actor.EmployeeId);
        }

        Guid[] units = [.. reach.Units];
        return others.Where(caseFile => caseFile.Status == CaseStatus.Draft
            ? caseFile.Drafted.EmployeeId == actor.EmployeeId
            : caseFile.Subjects.Any(subject => units.Contains(subject.UnitId)));
    }

    /// <summary>Of these, the cases all of whose subjects are in reach: they alone are moved, and told, as a whole (rule 25).</summary>
    public static IQueryable<CaseFile> WhollyVisibleTo(this DbSet<CaseFile> cases, Actor actor, Permission permission = Permission.ReadCases)
    {
        var reach = actor.ReachOf(permission);
        Guid[] units = [.. reach.Units];
        var visible = cases.VisibleTo(actor, permission);
        return reach.Everything ? visible : visible.Where(caseFile => caseFile.Subjects.All(subject => units.Contains(subject.UnitId)));
    }

    /// <summary>Of these, the cases whose subjects of these identities are in reach: whoever acts on a subject starts here.</summary>
    public static IQueryable<CaseFile> AboutTo(this DbSet<CaseFile> cases, Actor actor, Permission permission, params Guid[] subjectIds)
    {
        var subjects = ContextOf(cases).Subjects.VisibleTo(actor, permission);
        return subjectIds.Aggregate(cases.VisibleTo(actor, permission), (among, id) => among.Where(caseFile => subjects.Any(subject => subject.Id == id && subject.CaseFileId == caseFile.Id)));
    }

    /// <summary>Subjects in the permission's reach, less those of the cases that name the actor. Whatever hangs on a subject is seen with the subject (rule 25).</summary>
    public static IQueryable<Subject> VisibleTo(this DbSet<Subject> subjects, Actor actor, Permission permission = Permission.ReadCases)
    {
        if (!actor.Has(permission))
        {
            return subjects.Where(subject => false);
        }

        Guid[] recused = [.. actor.RecusedCases];
        var reach = actor.ReachOf(permission);
        Guid[] units = [.. reach.Units];
        var others = subjects.Where(subject => !recused.Contains(subject.CaseFileId));
        return reach.Everything ? others : others.Where(subject => units.Contains(subject.UnitId));
    }

    /// <summary>Decisions on the subjects the actor sees.</summary>
    public static IQueryable<PenaltyDecision> VisibleTo(this DbSet<PenaltyDecision> decisions, Actor actor, Permission permission = Permission.ReadCases)
    {
        var subjects = ContextOf(decisions).Subjects.VisibleTo(actor, permission);
        return decisions.Where(decision => subjects.Any(subject => subject.Id == decision.SubjectId));
    }

    /// <summary>Written reviews of the subjects the actor sees.</summary>
    public static IQueryable<WrittenReview> VisibleTo(this DbSet<WrittenReview> reviews, Actor actor, Permission permission = Permission.ReadCases)
    {
        var subjects = ContextOf(reviews).Subjects.VisibleTo(actor, permission);
        return reviews.Where(review => subjects.Any(subject => subject.Id == review.SubjectId));
    }

    /// <summary>Appeals of the subjects the actor sees.</summary>
    public static IQueryable<Appeal> VisibleTo(this DbSet<Appeal> appeals, Actor actor, Permission permission = Permission.ReadCases)
    {
        var subjects = ContextOf(appeals).Subjects.VisibleTo(actor, permission);
        return appeals.Where(appeal => subjects.Any(subject => subject.Id == appeal.SubjectId));
    }

    /// <summary>Arbitrations and lawsuits of the subjects the actor sees.</summary>
    public static IQueryable<Proceeding> VisibleTo(this DbSet<Proceeding> proceedings, Actor actor, Permission permission = Permission.ReadCases)
    {
        var subjects = ContextOf(proceedings).Subjects.VisibleTo(actor, permission);
        return proceedings.Where(proceeding => subjects.Any(subject => subject.Id == proceeding.SubjectId));
    }

    /// <summary>Evidence of the cases the actor sees, without what findings against subjects beyond reach alone rest on; see <see cref="CaseFile.EvidenceIn"/>.</summary>
    public static IQueryable<EvidenceItem> VisibleTo(this DbSet<EvidenceItem> evidence, Actor actor, Permission permission = Permission.ReadCases)
    {
        var db = ContextOf(evidence);
        var cases = db.CaseFiles.VisibleTo(actor, permission);
        var visible = evidence.Where(item => cases.Any(caseFile => caseFile.Id == item.CaseFileId));
        var reach = actor.ReachOf(permission);
        if (reach.Everything)
        {
            return visible;
        }

        Guid[] units = [.. reach.Units];
        var within = db.Subjects.Where(subject => units.Contains(subject.UnitId));
        var beyond = db.Subjects.Where(subject => !units.Contains(subject.UnitId));
        return visible.Where(item =>
            within.Any(subject => subject.CaseFileId == item.CaseFileId && subject.Allegations.Any(one => one.EvidenceIds.Contains(item.Id)))
            || !beyond.Any(subject => subject.CaseFileId == item.CaseFileId && subject.Allegations.Any(one => one.EvidenceIds.Contains(item.Id))));
    }

    /// <summary>Decisions about the actor, from service on: before that the subject learns nothing.</summary>
    public static IQueryable<PenaltyDecision> OwnedBy(this DbSet<PenaltyDecision> decisions, Actor actor)
    {
        DecisionStatus[] served = [.. DecisionWorkflow.Served];
        return decisions.Where(decision => decision.EmployeeId == actor.EmployeeId && served.Contains(decision.Status));
    }

    /// <summary>Written reviews the actor owes or wrote.</summary>
    public static IQueryable<WrittenReview> OwnedBy(this DbSet<WrittenReview> reviews, Actor actor) =>
        reviews.Where(review => review.EmployeeId == actor.EmployeeId);

    /// <summary>The actor's own appeals.</summary>
    public static IQueryable<Appeal> OwnedBy(this DbSet<Appeal> appeals, Actor actor) =>
        appeals.Where(appeal => appeal.EmployeeId == actor.EmployeeId);

    // What is asked of it is asked row by row (EXISTS): as a list of ids, SQLite would first gather everything visible.
    private static ConductDb ContextOf<T>(DbSet<T> rows)
        where T : class => (ConductDb)rows.GetService<ICurrentDbContext>().Context;
}
