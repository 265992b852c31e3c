using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Policies;
using Conduct.Domain.Staff;

namespace Conduct.Tests.Support;

/// <summary>A case at any status, led there by its own methods. Without subjects named, Zhang is one under the meal clause.</summary>
public sealed class CaseFileBuilder(Company company, Policy policy)
{
    private readonly List<(Employee Employee, string[] Clauses)> _subjects = [];
    private readonly List<(Guid EmployeeId, string Name, NamedPart Part)> _named = [];

    public CaseFileBuilder()
        : this(new Company(), PolicyBuilder.Standard())
    {
    }

    public static EvidenceFile Photo { get; } = new("现场照片.jpg", new string('a', 64), 1024, "image/jpeg");

    /// <summary>What the form holds unless a test changes it: an incident of Monday last week, found on Thursday.</summary>
    public CaseDraft Form { get; set; } = new()
    {
        OccurredOn = new DateOnly(2026, 3, 2),
        OccurredAt = new TimeOnly(12, 30),
        Place = "老街面馆",
        FoundOn = new DateOnly(2026, 3, 5),
        Channel = DiscoveryChannel.InternalMonitoring,
        Narrative = "未经事前申报，接受客户宴请。",
    };

    public string Number { get; set; } = "C-2026-000001";

    public Company Company => company;

    public Policy Policy => policy;

    public Actor Hr => company.As(company.HrOfficer);

    /// <summary>The decisions made on the way, one for each subject.</summary>
    public List<DecisionBuilder> Decisions { get; } = [];

    public CaseFileBuilder WithSubject(Employee employee, params string[] clauses)
    {
        _subjects.Add((employee, clauses is [] ? [PolicyBuilder.Meal] : clauses));
        return this;
    }

    public CaseFileBuilder WithNamed(Employee employee, NamedPart part = NamedPart.Witness)
    {
        _named.Add((employee.Id, employee.Name, part));
        return this;
    }

    public CaseFile Build(CaseStatus status) => status switch
    {
        CaseStatus.Draft => Draft(),
        CaseStatus.Filed => Filed(),
        CaseStatus.Investigating => Investigating(),
        CaseStatus.StatementPending => StatementPending(),
        CaseStatus.Findings => Heard(),
        CaseStatus.DecisionPending => Decide(DecisionStatus.PendingApproval),
        CaseStatus.Decided => Decide(DecisionStatus.Approved),
        CaseStatus.InExecution => Decide(DecisionStatus.Effective),
        CaseStatus.Closed => Closed(),
        CaseStatus.Archived => Take(Build(CaseStatus.NotAccepted), CaseAction.Archive),
        CaseStatus.NotAccepted => Take(Filed(), CaseAction.NotAccept),
        CaseStatus.NoAction => Take(Found(), CaseAction.FindNoAction),
        CaseStatus.Withdrawn => Take(Filed(), CaseAction.Withdraw),
        CaseStatus.Suspended => Take(Investigating(), CaseAction.Suspend),
        CaseStatus.Reopened => Take(Build(CaseStatus.NoAction), CaseAction.Reopen),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>At the findings, with every allegation found substantiated on the photo.</summary>
    public CaseFile Found(Finding finding = Finding.Substantiated)
    {
        var caseFile = Heard();
        foreach (var allegation in caseFile.Subjects.SelectMany(subject => subject.Allegations))
        {
            caseFile.RecordFinding(allegation.SubjectId, allegation.Id, finding, null, [caseFile.Evidence[0].Id], Hr, Company.Now);
        }

        return caseFile;
    }

    public IReadOnlyList<SubjectFiling> Filings() =>
        [.. _subjects.DefaultIfEmpty((company.Zhang, [PolicyBuilder.Meal])).Select(subject => new SubjectFiling(
            NewId.Next(), subject.Item1, company.Tree[subject.Item1.UnitId].Name, [.. subject.Item2.Select(policy.Clause)]))];

    public void File(CaseFile caseFile) => caseFile.File(Number, Filings(), _named, Company.Today, Hr, Company.Now);

    private CaseFile Draft()
    {
        var caseFile = CaseFile.StartDraft(NewId.Next(), Hr, Company.Now);
        caseFile.AddEvidence(NewId.Next(), Photo, null, Hr, Company.Now);
        caseFile.SaveDraft(Form);
        return caseFile;
    }

    private CaseFile Filed()
    {
        var caseFile = Draft();
        File(caseFile);
        return caseFile;
    }

    private CaseFile Investigating()
    {
        var caseFile = Filed();
        caseFile.StartInvestigation(Hr, Company.Now);
        return caseFile;
    }

    private CaseFile StatementPending()
    {
        var caseFile = Investigating();
        foreach (var subject in caseFile.Subjects)
        {
            caseFile.RequestStatement(subject.Id, Company.Today.AddDays(3), Company.Today, Hr, Company.Now);
        }

        return caseFile;
    }

    private CaseFile Heard()
    {
        var caseFile = StatementPending();
        foreach (var subject in caseFile.Subjects)
        {
            caseFile.RecordStatement(subject.Id, "事情属实，我没有提前申报。", StatementAttitude.Admits, Company.Today, Company.Today, Hr, Company.Now);
        }

        return caseFile;
    }

    private CaseFile Decide(DecisionStatus status)
    {
        var caseFile = Found();
        foreach (var subject in caseFile.Subjects)
        {
            var decision = new DecisionBuilder(company, policy, caseFile, subject);
            decision.Build(status);
            Decisions.Add(decision);
        }

        return caseFile;
    }

    private CaseFile Closed()
    {
        var caseFile = Decide(DecisionStatus.Executed);
        caseFile.Close([.. Decisions.Select(decision => decision.Decision)], Company.Today.AddMonths(1), Hr, Company.Now);
        return caseFile;
    }

    private CaseFile Take(CaseFile caseFile, CaseAction action)
    {
        caseFile.ChangeStatus(action, "理由", Hr, Company.Now);
        return caseFile;
    }
}
