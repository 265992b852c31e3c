using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;

namespace Conduct.App.Shell.Sections;

/// <summary>The case whose next steps are asked for, and for whom; read once for all who answer.</summary>
/// <param name="Matters">All that runs for its subjects.</param>
/// <param name="Actor">The visitor, who sees the case.</param>
/// <param name="Handles">Whether the visitor handles it.</param>
/// <param name="Approves">Whether the visitor approves penalties of it, as far as roles and units go.</param>
/// <param name="Roles">Who holds which role.</param>
public sealed record CaseStepScope(
    ConductDb Db, CaseFile CaseFile, IReadOnlyCollection<ICaseMatter> Matters, Actor Actor, bool Handles, bool Approves, RoleDirectory Roles, OrganisationClock Clock)
{
    /// <summary>The subjects the visitor sees (rule 25): steps are told of them alone.</summary>
    public IReadOnlyList<Subject> Subjects { get; } = CaseFile.SubjectsIn(Actor.ReachOf(Permission.ReadCases));

    /// <summary>Whether there are no others.</summary>
    public bool SeesAll => Subjects.Count == CaseFile.Subjects.Count;

    /// <summary>Nobody named in the case has a hand in it (rule 23).</summary>
    private HashSet<Guid> Named { get; } = [.. CaseFile.Subjects.Select(subject => subject.EmployeeId), .. CaseFile.NamedPersons.Select(named => named.EmployeeId)];

    /// <summary>Names of the HR officers whose matter a subject is: the one who took it, when they still can; else everybody who reaches the subject's unit.</summary>
    public IReadOnlyList<string> OfficersFor(Subject subject, Signature? taken) =>
        taken is not null && Roles.Reaching(Role.HrOfficer, subject.UnitId).Contains(taken.EmployeeId)
            ? [taken.Name]
            : [.. Roles.Upwards(subject.UnitId).SelectMany(unit => Roles.NamesFor(Role.HrOfficer, unit.Id, Named)).Distinct()];

    /// <summary>Names of those who can move the case as a whole: the officers of every subject.</summary>
    public IReadOnlyList<string> OfficersForAll(Signature? taken) => CaseFile.Subjects.Select(subject => OfficersFor(subject, taken)).ToList() is [var first, .. var others]
        ? [.. others.Aggregate((IEnumerable<string>)first, (all, some) => all.Intersect(some))]
        : [];

    /// <summary>The action for who handles the subject, or all subjects of the case; nobody else is offered it.</summary>
    /// <param name="action">The action.</param>
    /// <param name="about">The subject; null for the case as a whole.</param>
    public CaseStepAction? ForHandler(CaseStepAction action, Subject? about = null)
    {
        var reach = Actor.ReachOf(Permission.HandleCases);
        return Handles && (about is null ? CaseFile.LiesIn(reach) : reach.Covers(about.UnitId)) ? action : null;
    }
}
