using Conduct.App.Data;
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

    /// <summary>Decisions of the cases the actor sees.</summary>
    public static IQueryable<PenaltyDecision> VisibleTo(this DbSet<PenaltyDecision> decisions, Actor actor, Permission permission = Permission.ReadCases)
    {
        var cases = CasesOf(decisions, actor, permission);
        return decisions.Where(decision => cases.Any(caseFile => caseFile.Id == decision.CaseFileId));
    }

    /// <summary>Written reviews of the cases the actor sees.</summary>
    public static IQueryable<WrittenReview> VisibleTo(this DbSet<WrittenReview> reviews, Actor actor, Permission permission = Permission.ReadCases)
    {
        var cases = CasesOf(reviews, actor, permission);
        return reviews.Where(review => cases.Any(caseFile => caseFile.Id == review.CaseFileId));
    }

    /// <summary>Evidence of the cases the actor sees.</summary>
    public static IQueryable<EvidenceItem> VisibleTo(this DbSet<EvidenceItem> evidence, Actor actor, Permission permission = Permission.ReadCases)
    {
        var cases = CasesOf(evidence, actor, permission);
        return evidence.Where(item => cases.Any(caseFile => caseFile.Id == item.CaseFileId));
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

    // Asked row by row (EXISTS): as a list of ids, SQLite would first gather every visible case.
    private static IQueryable<CaseFile> CasesOf<T>(DbSet<T> rows, Actor actor, Permission permission)
        where T : class =>
        ((ConductDb)rows.GetService<ICurrentDbContext>().Context).CaseFiles.VisibleTo(actor, permission);
}
