using Conduct.App.Data;
using Conduct.App.Features.Penalties;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Deductions;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Support;

/// <summary>The company with its accounts and policy in a database, and cases about Zhang at the stage a test needs.</summary>
public sealed class PenaltyStage : IAsyncDisposable
{
    private Actor? _hr;
    private int _cases;

    private PenaltyStage(FeatureHost host) => Host = host;

    public FeatureHost Host { get; }

    public Company Company { get; } = new();

    public Conduct.Domain.Policies.Policy Policy { get; } = PolicyBuilder.Standard();

    /// <summary>Files, proposes and serves; the same account each time.</summary>
    public Actor Hr => _hr ??= Company.As(Company.HrOfficer);

    /// <summary>An officer who has a hand in no case of the stage.</summary>
    public Actor SecondHr => Company.As(Company.SecondHrOfficer);

    public Actor BranchManager => Company.As(Company.BranchManager);

    public Actor HeadManager => Company.As(Company.HeadManager);

    /// <summary>Reaches another branch only: nothing here exists for them.</summary>
    public Actor OtherManager => Company.As(Company.OtherManager);

    /// <summary>An HR officer of another branch.</summary>
    public Actor OtherHr => Actors.With(Role.HrOfficer, Company.OtherBranch.Id);

    public static async Task<PenaltyStage> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite, Action<IServiceCollection>? configure = null, bool acknowledged = true)
    {
        var stage = new PenaltyStage(await FeatureHost.StartAsync(provider, configure));

        // Nothing is due but what a test brings about.
        stage.Policy.RecordReview(Conduct.Domain.Policies.PolicyReviewResult.Kept, "无需修订", Company.Today, stage.Company.As(stage.Company.ComplianceOfficer), Company.Now);
        stage.Company.HeadOffice.SetPlace(Place, Actor.System, Company.Now);
        await stage.Host.SaveAsync([.. stage.Company.Rows, stage.Policy, .. acknowledged ? stage.Policy.AcknowledgedBy(stage.Company.Employees) : [], .. stage.Pay()]);
        foreach (var employee in stage.Company.Employees)
        {
            await stage.GiveAccountAsync(employee);
        }

        return stage;
    }

    /// <summary>Where everybody of the company works.</summary>
    public const string Place = "广东·广州";

    /// <summary>A filed case whose allegations are proven.</summary>
    public async Task<CaseFile> FoundAsync(params (Employee Employee, string Clause)[] subjects)
    {
        var builder = NewCase(subjects);
        var caseFile = builder.Found();
        await Host.SaveAsync(caseFile);
        return caseFile;
    }

    /// <summary>A decision on Zhang, or on the given person, led to a status.</summary>
    public async Task<DecisionBuilder> DecisionAsync(DecisionStatus status, Employee? about = null, Action<DecisionBuilder>? change = null, Action<CaseFileBuilder>? changeCase = null, bool waived = false)
    {
        var builder = NewCase([(about ?? Company.Zhang, PolicyBuilder.Meal)]);
        changeCase?.Invoke(builder);
        var decision = new DecisionBuilder(builder, builder.Found());
        change?.Invoke(decision);
        decision.Build(status);
        if (waived)
        {
            decision.Decision.WaiveAppeal(decision.CaseFile, "3 月 9 日书面声明", Company.Today, Hr, Company.Now);
        }

        await Host.SaveAsync([decision.CaseFile, decision.Decision, .. new object?[] { decision.Review }.OfType<object>()]);
        return decision;
    }

    /// <summary>An account with roles for a person who joined the company after the stage was set.</summary>
    public async Task GiveAsync(Employee employee, params Role[] roles)
    {
        var account = AccountOf(employee);
        await Host.SaveAsync([account, .. roles.Select(role => new RoleAssignment { AccountId = account.Id, Role = role, UnitId = employee.UnitId })]);
    }

    public Task<Outcome> RunAsync<TCommand>(TCommand command, Actor actor)
        where TCommand : ICommand => Host.RunAsync(command, actor);

    public Task<PenaltyDecision> DecisionAsync(Guid id) => Host.ReadAsync(db => db.PenaltyDecisions.AsNoTracking().SingleAsync(one => one.Id == id));

    public Task<CaseFile> CaseAsync(Guid id) => Host.ReadAsync(db => db.CaseFiles.AsNoTracking().SingleAsync(one => one.Id == id));

    public Task<WrittenReview> ReviewAsync(Guid id) => Host.ReadAsync(db => db.WrittenReviews.AsNoTracking().SingleAsync(one => one.Id == id));

    public Task<List<string>> TimelineAsync(Guid caseFileId) => Host.ReadAsync(db =>
        db.AuditEntries.Where(entry => entry.CaseFileId == caseFileId).OrderBy(entry => entry.Seq).Select(entry => entry.Kind).ToListAsync());

    /// <summary>What the editor sends when nothing is varied: the noodle-shop penalty.</summary>
    public static ProposalContent Standard(long deductionFen = 3_000_00, string? reason = null) =>
        new([MeasureDraft.Deduction(deductionFen), MeasureDraft.WrittenReview()], "接受客户宴请且未事前申报，事实清楚。", reason);

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    // What plans are reckoned from: 8,000 yuan a month, half of it variable.
    private IEnumerable<object> Pay() =>
    [
        MinimumWage.Enter(NewId.Next(), Place, new(2025, 3, 1), 2_500_00, "粤人社规〔2025〕1号", true, Company.As(Company.ComplianceOfficer), Company.Now),
        .. new[] { Company.Zhang, Company.Li, Company.Wang }.Select(one => WageRecord.Enter(NewId.Next(), one.Id, one.StaffNumber, new(2026, 2, 1), new(8_000_00, 4_000_00, 0), Hr, Company.Now)),
    ];

    private CaseFileBuilder NewCase((Employee Employee, string Clause)[] subjects)
    {
        var builder = new CaseFileBuilder(Company, Policy) { Number = $"C-2026-{++_cases:D6}" };
        foreach (var (employee, clause) in subjects.DefaultIfEmpty((Company.Zhang, PolicyBuilder.Meal)))
        {
            builder.WithSubject(employee, clause);
        }

        return builder;
    }

    private Task GiveAccountAsync(Employee employee) => GiveAsync(employee, [.. Company.As(employee).Grants.Select(grant => grant.Role)]);

    private static Account AccountOf(Employee employee) => new()
    {
        Id = NewId.Next(),
        UserName = employee.StaffNumber,
        NormalizedUserName = employee.StaffNumber,
        EmployeeId = employee.Id,
        DisplayName = employee.Name,
    };
}
