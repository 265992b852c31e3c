using Conduct.App.Data;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Staff;
using Conduct.Tests.Support;

namespace Conduct.Tests.Security;

/// <summary>Cases about Zhang of one branch and somebody of another, at every stage; whatever is of the other one bears words of its own.</summary>
internal sealed class ManyUnitsStage : IAsyncDisposable
{
    /// <summary>What nobody may read who does not reach the other branch.</summary>
    public static readonly string[] Planted = ["欧阳朔北", "X77", "朔北陈述", "朔北认定", "朔北证据.jpg", "朔北理由"];

    private ManyUnitsStage(PenaltyStage stage, Employee foreign) => (Stage, Foreign) = (stage, foreign);

    public PenaltyStage Stage { get; }

    public FeatureHost Host => Stage.Host;

    public Company Company => Stage.Company;

    public Employee Foreign { get; }

    public List<CaseFile> Cases { get; } = [];

    public List<PenaltyDecision> Decisions { get; } = [];

    public CaseFile Last => Cases[^1];

    public EvidenceItem ForeignEvidence => Last.Evidence.Single(item => item.FileName == "朔北证据.jpg");

    public static async Task<ManyUnitsStage> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var stage = await PenaltyStage.StartAsync(provider);
        var foreign = stage.Company.Enter("X77", "欧阳朔北", stage.Company.OtherBranch);
        await stage.Host.SaveAsync(foreign);
        var many = new ManyUnitsStage(stage, foreign);
        foreach (var status in new[] { CaseStatus.Filed, CaseStatus.Investigating, CaseStatus.StatementPending })
        {
            await many.AddAsync(many.NewCase().Build(status));
        }

        foreach (var status in new[] { DecisionStatus.PendingApproval, DecisionStatus.Returned, DecisionStatus.Approved, DecisionStatus.Served, DecisionStatus.Effective })
        {
            await many.DecideAsync(status);
        }

        return many;
    }

    /// <summary>Every id that a page or address of the stage could hold.</summary>
    public IReadOnlyList<Guid> Ids => [Company.Zhang.Id, Foreign.Id, Company.OtherBranch.Id, .. Cases.TakeLast(2).SelectMany(one => one.Subjects.Select(subject => subject.Id).Append(one.Id)), .. Decisions.TakeLast(4).Select(one => one.Id), ForeignEvidence.Id];

    public static Subject SubjectIn(CaseFile caseFile, Employee who) => caseFile.Subjects.Single(subject => subject.EmployeeId == who.Id);

    public ValueTask DisposeAsync() => Stage.DisposeAsync();

    private CaseFileBuilder NewCase() => new CaseFileBuilder(Company, Stage.Policy) { Number = $"C-2026-{900 + Cases.Count:000000}" }.WithSubject(Company.Zhang).WithSubject(Foreign);

    private async Task DecideAsync(DecisionStatus status)
    {
        var caseFile = NewCase().Build(CaseStatus.StatementPending);
        caseFile.AddEvidence(NewId.Next(), CaseFileBuilder.Photo with { FileName = "朔北证据.jpg", Sha256 = new('b', 64) }, null, Stage.Hr, Company.Now);
        foreach (var subject in caseFile.Subjects)
        {
            var other = subject.EmployeeId == Foreign.Id;
            caseFile.RecordStatement(subject.Id, other ? "朔北陈述" : "属实", StatementAttitude.Admits, Company.Today, Company.Today, Stage.Hr, Company.Now);
            caseFile.RecordFinding(subject.Id, subject.Allegations[0].Id, Finding.Substantiated, other ? "朔北认定" : null, [caseFile.Evidence[other ? 1 : 0].Id], Stage.Hr, Company.Now);
        }

        List<object> made = [];
        foreach (var subject in caseFile.Subjects)
        {
            var decision = new DecisionBuilder(Company, Stage.Policy, caseFile, subject);
            decision.Grounds = subject.EmployeeId == Foreign.Id ? "朔北理由" : decision.Grounds;
            decision.Build(status);
            if (status == DecisionStatus.Effective)
            {
                decision.Decision.WaiveAppeal(caseFile, "书面声明", Company.Today, Stage.Hr, Company.Now);
            }

            Decisions.Add(decision.Decision);
            made.AddRange(new object?[] { decision.Decision, decision.Review }.OfType<object>());
        }

        await AddAsync(caseFile, made);
    }

    private async Task AddAsync(CaseFile caseFile, params IEnumerable<object> made)
    {
        Cases.Add(caseFile);
        await Host.SaveAsync([caseFile, .. made]);
    }
}
