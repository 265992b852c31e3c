using Conduct.App.Data;
using Conduct.App.Features.Training;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Security;

public sealed class CaseAccessTests
{
    [Theory, BothDatabases]
    public async Task FiledCase_IsSeenWithinReachOnly(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var builder = new CaseFileBuilder();
        await SaveAsync(host, builder, builder.Build(CaseStatus.Filed));
        var company = builder.Company;

        Assert.Equal(1, await CountAsync(host, company.As(company.HrOfficer)));
        Assert.Equal(1, await CountAsync(host, company.As(company.BranchManager)));
        Assert.Equal(0, await CountAsync(host, company.As(company.OtherManager)));
        Assert.Equal(0, await CountAsync(host, company.As(company.Zhang)));
        Assert.Equal(0, await CountAsync(host, company.As(company.BranchManager), Permission.HandleCases));
    }

    [Theory, BothDatabases]
    public async Task CaseThatNamesTheActor_IsHiddenWithAllThatBelongsToIt(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var builder = new CaseFileBuilder();
        var caseFile = builder.Build(CaseStatus.DecisionPending);
        await SaveAsync(host, builder, caseFile);
        var manager = builder.Company.As(builder.Company.BranchManager);
        var recused = manager.RecusedFrom(caseFile.Id);

        Assert.Equal(1, await host.ReadAsync(db => db.PenaltyDecisions.VisibleTo(manager).CountAsync()));
        Assert.Equal(1, await host.ReadAsync(db => db.EvidenceItems.VisibleTo(manager).CountAsync()));
        Assert.Equal(0, await CountAsync(host, recused));
        Assert.Equal(0, await host.ReadAsync(db => db.PenaltyDecisions.VisibleTo(recused).CountAsync()));
        Assert.Equal(0, await host.ReadAsync(db => db.EvidenceItems.VisibleTo(recused).CountAsync()));
        Assert.Equal(0, await host.ReadAsync(db => db.WrittenReviews.VisibleTo(recused).CountAsync()));
    }

    [Fact]
    public async Task Draft_IsSeenByItsAuthorOnly()
    {
        await using var host = await FeatureHost.StartAsync();
        var builder = new CaseFileBuilder();
        await SaveAsync(host, builder, builder.Build(CaseStatus.Draft));
        var company = builder.Company;

        Assert.Equal(1, await CountAsync(host, company.As(company.HrOfficer)));
        Assert.Equal(0, await CountAsync(host, company.As(company.SecondHrOfficer)));
        Assert.Equal(0, await CountAsync(host, company.As(company.ComplianceOfficer)));
    }

    [Theory, BothDatabases]
    public async Task Subject_SeesTheOwnDecisionFromServiceOn(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var builder = new CaseFileBuilder();
        await SaveAsync(host, builder, builder.Build(CaseStatus.Decided));
        var (subject, other) = (builder.Company.As(builder.Company.Zhang), builder.Company.As(builder.Company.Li));
        Assert.Equal(0, await host.ReadAsync(db => db.PenaltyDecisions.OwnedBy(subject).CountAsync()));

        await host.ChangeAsync(async db =>
        {
            var (caseFile, decision) = (await db.CaseFiles.SingleAsync(), await db.PenaltyDecisions.SingleAsync());
            db.Add(decision.Serve(caseFile, ServiceMethod.InApp, null, ChineseCalendar.Year2026, Company.Today, builder.Hr, host.Now)!);
        });

        Assert.Equal(1, await host.ReadAsync(db => db.PenaltyDecisions.OwnedBy(subject).CountAsync()));
        Assert.Equal(1, await host.ReadAsync(db => db.WrittenReviews.OwnedBy(subject).CountAsync()));
        Assert.Equal(0, await host.ReadAsync(db => db.PenaltyDecisions.OwnedBy(other).CountAsync()));
        Assert.Equal(0, await host.ReadAsync(db => db.WrittenReviews.OwnedBy(other).CountAsync()));
    }

    [Theory, BothDatabases]
    public async Task Actor_OfSomebodyWhoDoesNotWorkHereToday_IsNobody(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var company = new CaseFileBuilder().Company;
        await host.SaveAsync([.. company.Rows]);
        var account = new Account { Id = NewId.Next(), UserName = "zhang", DisplayName = "张伟", EmployeeId = company.Zhang.Id };
        await host.SaveAsync(account);
        var (actors, today) = (host.Services.GetRequiredService<ActorLoader>(), Company.Today);

        Assert.True(await ActsAsync(company.Zhang.EnteredOn, today));
        Assert.True(await ActsAsync(today, null));
        Assert.False(await ActsAsync(company.Zhang.EnteredOn, today.AddDays(-1)));
        Assert.False(await ActsAsync(today.AddDays(1), null));

        async Task<bool> ActsAsync(DateOnly entered, DateOnly? left)
        {
            await host.ReadAsync(db => db.Employees.Where(row => row.Id == company.Zhang.Id)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.EnteredOn, entered).SetProperty(one => one.LeftOn, left)));
            return await actors.FindAsync(account.Id, TestContext.Current.CancellationToken) is not null;
        }
    }

    [Theory, BothDatabases]
    public async Task Actor_Loaded_HasReachAndRecusalOfNow(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var builder = new CaseFileBuilder();
        var caseFile = builder.Build(CaseStatus.Filed);
        await SaveAsync(host, builder, caseFile);
        var company = builder.Company;
        var account = new Account { Id = NewId.Next(), UserName = "zhang", DisplayName = "张伟", EmployeeId = company.Zhang.Id };
        await host.SaveAsync(account, new RoleAssignment { AccountId = account.Id, Role = Role.Manager, UnitId = company.Branch.Id });

        var actor = await host.Services.GetRequiredService<ActorLoader>().FindAsync(account.Id, TestContext.Current.CancellationToken);

        Assert.True(actor!.HoldsFor(Role.Manager, company.Branch.Id));
        Assert.False(actor.ReachOf(Permission.ReadCases).Covers(company.OtherBranch.Id));
        Assert.Equal([caseFile.Id], actor.RecusedCases);
        Assert.Equal(0, await CountAsync(host, actor));
    }

    private static Task<int> CountAsync(FeatureHost host, Actor actor, Permission permission = Permission.ReadCases) =>
        host.ReadAsync(db => db.CaseFiles.VisibleTo(actor, permission).CountAsync());

    private static Task SaveAsync(FeatureHost host, CaseFileBuilder builder, CaseFile caseFile) =>
        host.SaveAsync([.. builder.Company.Rows, builder.Policy, caseFile, .. builder.Decisions.Select(one => one.Decision)]);
}
