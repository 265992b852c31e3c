using Conduct.Domain.Kernel;

namespace Conduct.Domain.Cases;

/// <summary>案件: the file about one incident.</summary>
public sealed partial class CaseFile : Aggregate
{
    private readonly List<Subject> _subjects = [];
    private readonly List<EvidenceItem> _evidence = [];
    private readonly List<NamedPerson> _namedPersons = [];
    private List<Guid> _investigatorIds = [];

    private CaseFile()
    {
    }

    /// <summary>Given on filing, such as C-2026-000123.</summary>
    public string? Number { get; private set; }

    public CaseStatus Status { get; private set; }

    /// <summary>The unfinished form; empty once filed.</summary>
    public CaseDraft? Draft { get; private set; }

    public Signature Drafted { get; private set; } = null!;

    public Signature? Filed { get; private set; }

    public Incident? Incident { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Nothing of the case is thrown away or made anonymous while it stands (rule 21).</summary>
    public LegalHold? Hold { get; private set; }

    public IReadOnlyList<Subject> Subjects => _subjects;

    public IReadOnlyList<EvidenceItem> Evidence => _evidence;

    public IReadOnlyList<NamedPerson> NamedPersons => _namedPersons;

    /// <summary>Everyone who investigated: none of them approves (rule 13).</summary>
    public IReadOnlyList<Guid> InvestigatorIds => _investigatorIds;

    /// <summary>Whether the employee is a subject or otherwise named here (rule 23).</summary>
    public bool Names(Guid? employeeId) =>
        _subjects.Any(subject => subject.EmployeeId == employeeId) || _namedPersons.Any(named => named.EmployeeId == employeeId);

    public Subject Subject(Guid subjectId) =>
        _subjects.SingleOrDefault(subject => subject.Id == subjectId) ?? throw new RuleBrokenException(CaseRules.SubjectUnknown);

    private void Move(Subject subject, CaseAction action)
    {
        subject.Move(action);
        Status = CaseStatuses.FurthestBehind(_subjects.Select(one => one.Status));
    }

    private void Investigated(Actor actor, DateTimeOffset now)
    {
        RequireNotNamed(actor);
        var investigator = actor.Sign(now).EmployeeId;
        if (!_investigatorIds.Contains(investigator))
        {
            _investigatorIds = [.. _investigatorIds, investigator];
        }
    }

    private void RequireNotNamed(Actor actor) => Rule.Require(!Names(actor.EmployeeId), CaseRules.NamedInCase);
}
