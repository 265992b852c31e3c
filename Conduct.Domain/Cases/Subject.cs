using Conduct.Domain.Kernel;

namespace Conduct.Domain.Cases;

/// <summary>当事人: unit and post are kept as they were when the case was filed.</summary>
public sealed class Subject
{
    private readonly List<Allegation> _allegations = [];

    private Subject()
    {
    }

    internal Subject(Guid caseFileId, SubjectFiling filing)
    {
        (Id, CaseFileId, EmployeeId) = (filing.SubjectId, caseFileId, filing.Employee.Id);
        (StaffNumber, Name, Post) = (filing.Employee.StaffNumber, filing.Employee.Name, filing.Employee.Post);
        (UnitId, UnitName) = (filing.Employee.UnitId, filing.UnitName);
        _allegations.AddRange(filing.Clauses.Select(clause => new Allegation(Id, clause)));
        Status = CaseStatus.Draft;
    }

    public Guid Id { get; private set; }

    public Guid CaseFileId { get; private set; }

    public Guid EmployeeId { get; private set; }

    public string StaffNumber { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string Post { get; private set; } = "";

    public Guid UnitId { get; private set; }

    public string UnitName { get; private set; } = "";

    public CaseStatus Status { get; private set; }

    /// <summary>Day by which the statement is awaited, once it was asked for.</summary>
    public DateOnly? StatementDueOn { get; private set; }

    /// <summary>All statements in the order they were recorded; none is ever replaced.</summary>
    public IReadOnlyList<Statement> Statements { get; private set; } = [];

    /// <summary>The latest statement: this one counts.</summary>
    public Statement? Statement => Statements.Count > 0 ? Statements[^1] : null;

    public IReadOnlyList<Allegation> Allegations => _allegations;

    public bool AllFound => _allegations.All(allegation => allegation.Finding is not null);

    public bool AnyProven => _allegations.Any(allegation => allegation.IsProven);

    /// <summary>An appeal sent the matter back: only a new decision or a reasoned no-action ends it.</summary>
    public bool IsRemitted { get; private set; }

    internal void Remit() => IsRemitted = true;

    internal void Move(CaseAction action) => Status = CaseWorkflow.Table.Next(Status, action);

    internal void AskStatement(DateOnly dueOn) => StatementDueOn = dueOn;

    internal void Take(Statement statement) => Statements = [.. Statements, statement];

    internal Allegation Allegation(Guid allegationId) =>
        _allegations.Find(allegation => allegation.Id == allegationId) ?? throw new RuleBrokenException(CaseRules.AllegationUnknown);
}
