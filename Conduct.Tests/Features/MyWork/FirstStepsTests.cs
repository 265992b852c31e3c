using Bunit;
using Conduct.App.Data;
using Conduct.App.Features.Accounts;
using Conduct.App.Features.Cases;
using Conduct.App.Features.MyWork;
using Conduct.App.Features.Policies;
using Conduct.App.Features.SignIn;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Conduct.Domain.Staff;
using Conduct.Tests.Bench;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.MyWork;

public sealed class FirstStepsTests : ComponentTest
{
    private static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    // Each step is done by the command of its page; when none is missing, the first case is filed.
    [Theory, BothDatabases]
    public async Task EmptyInstallation_ToTheFirstCase(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var company = new Company();
        Assert.DoesNotContain((await FindAsync(host))!.Lines, line => line.Done);

        await host.RunAsync(new SetUpInstallation("root", WebAccounts.Password, "管理员", "总公司"), Actor.System).ShouldBeDone();
        await MissingAsync(host, FirstStepKind.Staff, FirstStepKind.Accounts, FirstStepKind.Officer, FirstStepKind.Managers, FirstStepKind.Compliance, FirstStepKind.Policy);

        await host.SaveAsync(company.Rows);
        await MissingAsync(host, FirstStepKind.Accounts, FirstStepKind.Officer, FirstStepKind.Managers, FirstStepKind.Compliance, FirstStepKind.Policy);

        var officer = await AccountAsync(host, company.HrOfficer);
        await MissingAsync(host, FirstStepKind.Officer, FirstStepKind.Managers, FirstStepKind.Compliance, FirstStepKind.Policy);

        await GrantAsync(host, officer, Role.HrOfficer, company.HeadOffice);
        await MissingAsync(host, FirstStepKind.Managers, FirstStepKind.Compliance, FirstStepKind.Policy);

        await GrantAsync(host, await AccountAsync(host, company.BranchManager), Role.Manager, company.Branch);
        var managers = Assert.Single((await FindAsync(host))!.Lines, line => line.Kind == FirstStepKind.Managers);
        Assert.Equal(["总公司", "江北分公司"], managers.MissingIn);
        await GrantAsync(host, await AccountAsync(host, company.HeadManager), Role.Manager, company.HeadOffice);
        await MissingAsync(host, FirstStepKind.Compliance, FirstStepKind.Policy);

        await GrantAsync(host, await AccountAsync(host, company.ComplianceOfficer), Role.Compliance, company.HeadOffice);
        await MissingAsync(host, FirstStepKind.Policy);

        var policy = PolicyBuilder.Standard();
        await host.SaveAsync(policy);
        Assert.Null(await FindAsync(host));

        var builder = new CaseFileBuilder(company, policy);
        builder.Form = builder.Form with { Subjects = [new(company.Zhang.Id, [policy.Clause(PolicyBuilder.Meal).Clause.Id])] };
        var caseFile = builder.Build(CaseStatus.Draft);
        await host.SaveAsync(caseFile);
        await host.RunAsync(new FileCase(caseFile.Id, 0), company.As(company.HrOfficer)).ShouldBeDone();
        Assert.Equal(CaseStatus.Filed, (await host.ReadAsync(db => db.CaseFiles.SingleAsync(row => row.Id == caseFile.Id, Ct))).Status);
    }

    [Fact]
    public async Task Role_OfSomebodyWhoLeftOrIsLockedOut_IsMissingAgain()
    {
        await using var stage = await PenaltyStage.StartAsync();
        Assert.Null(await FindAsync(stage.Host));

        await stage.Host.ChangeAsync(async db => (await db.Users.SingleAsync(row => row.EmployeeId == stage.Company.ComplianceOfficer.Id, Ct)).Disabled = true);
        await MissingAsync(stage.Host, FirstStepKind.Compliance);

        await stage.Host.ChangeAsync(async db =>
        {
            var officer = await db.Employees.SingleAsync(row => row.Id == stage.Company.HeadManager.Id, Ct);
            officer.Change(officer.Details with { LeftOn = Company.Today.AddDays(-1) }, Actor.System, Company.Now);
        });
        await MissingAsync(stage.Host, FirstStepKind.Managers, FirstStepKind.Compliance);
    }

    [Fact]
    public async Task Calendar_OfAYearNobodyHasEntered_IsMissing()
    {
        await using var stage = await PenaltyStage.StartAsync();
        stage.Host.Clock.Now = Company.Now.AddYears(8);

        await MissingAsync(stage.Host, FirstStepKind.Calendar);
        Assert.Contains("/working-days?year=2034", (await FindAsync(stage.Host))!.Lines.Select(line => line.Link));
    }

    [Fact]
    public async Task Steps_AreOneStatement_AndForTheAdministratorOfAllAlone()
    {
        await using var stage = await PenaltyStage.StartAsync();
        using var statements = new StatementCount();

        await FindAsync(stage.Host);
        Assert.Equal(1, statements.Count);
        Assert.Null(await QueryOf(stage.Host).FindAsync(stage.Hr, Ct));
        Assert.Null(await QueryOf(stage.Host).FindAsync(Actors.With(Role.Administrator, stage.Company.Branch.Id), Ct));
        Assert.Equal(1, statements.Count);
    }

    [Fact]
    public void Card_NamesWhatIsMissing_AndLeadsToIt()
    {
        var card = Render<FirstStepsCard>(p => p.Add(x => x.Steps, new FirstSteps(
        [
            new(FirstStepKind.Staff, true),
            new(FirstStepKind.Managers, false) { MissingIn = ["江北分公司"] },
            new(FirstStepKind.Mail, false) { Optional = true },
        ])));

        Assert.Equal(["/organisation/import", "/accounts", "/deliveries"], card.FindAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal([MyWorkTexts.StepDone, MyWorkTexts.StepOpen, MyWorkTexts.StepOptional], card.FindAll(".mud-chip").Select(chip => chip.TextContent));
        Assert.Contains("江北分公司", card.FindAll("li")[1].TextContent, StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Policy_SaysWhatTheOneNearestToBeingInForceLacks_AndWhoDoesIt(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        await host.SaveAsync(new Company().Rows);
        var none = (await FindAsync(host))!.Lines.Single(line => line.Kind == FirstStepKind.Policy);
        var (empty, discussed) = (NewId.Next(), NewId.Next());
        await host.RunAsync(new CreatePolicy(NewId.Next(), empty, "ZD-1", "空白制度", null, new(OriginKind.Empty)), Actors.Compliance).ShouldBeDone();
        await host.RunAsync(new CreatePolicy(NewId.Next(), discussed, "ZD-2", "员工手册", null, new(OriginKind.Model)), Actors.Compliance).ShouldBeDone();
        await host.RunAsync(new RecordDiscussion(discussed, Company.Today, "职工代表大会"), Actors.Compliance).ShouldBeDone();

        var step = (await FindAsync(host))!.Lines.Single(line => line.Kind == FirstStepKind.Policy);
        var both = Actors.Of(NewId.Next(), "兼任", new RoleGrant(Role.Administrator, Guid.Empty, UnitReach.All), new RoleGrant(Role.Compliance, Guid.Empty, UnitReach.All));
        var mine = (await QueryOf(host).FindAsync(both, Ct))!.Lines.Single(line => line.Kind == FirstStepKind.Policy);

        Assert.Contains(MyWorkTexts.StepPolicyNone, FirstStepDisplay.MissingIn(none)!, StringComparison.Ordinal);
        Assert.Equal([PolicyNeed.Publication, PolicyNeed.DayInForce], step.Needs);
        Assert.Equal(("/policies", "/policies/catalogue"), (step.Link, mine.Link));
        Assert.Contains(MyWorkTexts.StepPolicyOthers, FirstStepDisplay.MissingIn(step)!, StringComparison.Ordinal);
        Assert.DoesNotContain(MyWorkTexts.StepPolicyOthers, FirstStepDisplay.MissingIn(mine)!, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_LeadToPages() =>
        Assert.All(Enum.GetValues<FirstStepKind>(), kind => Assert.True(PageAddresses.Leads(new FirstStep(kind, false) { Year = 2026 }.Link), kind.ToString()));

    private static FirstStepsQuery QueryOf(FeatureHost host) => ActivatorUtilities.CreateInstance<FirstStepsQuery>(host.Services);

    private static Task<FirstSteps?> FindAsync(FeatureHost host) => QueryOf(host).FindAsync(Actors.Administrator, Ct);

    // Mail is never among them.
    private static async Task MissingAsync(FeatureHost host, params FirstStepKind[] expected) =>
        Assert.Equal(expected, (await FindAsync(host))!.Lines.Where(line => !line.Done && !line.Optional).Select(line => line.Kind));

    private static async Task<Guid> AccountAsync(FeatureHost host, Employee employee)
    {
        var id = NewId.Next();
        await host.RunAsync(new CreateAccount(id, employee.Id, employee.StaffNumber, WebAccounts.Password), Actors.Administrator).ShouldBeDone();
        return id;
    }

    private static async Task GrantAsync(FeatureHost host, Guid account, Role role, OrgUnit unit) =>
        await host.RunAsync(new GrantRole(account, role, unit.Id, "任命"), Actors.Administrator).ShouldBeDone();
}
