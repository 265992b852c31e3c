using Conduct.App.Data;
using Conduct.App.Features.Cases;
using Conduct.App.Features.Evidence;
using Conduct.App.Features.Penalties;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Security;

/// <summary>Rule 25: what whoever reaches one of several subjects sees, and may do.</summary>
public sealed class ManyUnitsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Rows_OfTheSubjectsInReach_AloneAreSeen(DatabaseProvider provider)
    {
        await using var stage = await ManyUnitsStage.StartAsync(provider);
        var (branch, all) = (Actors.With(Role.HrOfficer, stage.Company.Branch.Id), stage.Stage.Hr);

        Assert.Equal((8, 8), (await CountAsync(stage, db => db.CaseFiles.VisibleTo(branch)), await CountAsync(stage, db => db.CaseFiles.VisibleTo(all))));
        Assert.Equal((0, 8), (await CountAsync(stage, db => db.CaseFiles.WhollyVisibleTo(branch)), await CountAsync(stage, db => db.CaseFiles.WhollyVisibleTo(all))));
        Assert.Equal((8, 16), (await CountAsync(stage, db => db.Subjects.VisibleTo(branch)), await CountAsync(stage, db => db.Subjects.VisibleTo(all))));
        Assert.Equal((5, 10), (await CountAsync(stage, db => db.PenaltyDecisions.VisibleTo(branch)), await CountAsync(stage, db => db.PenaltyDecisions.VisibleTo(all))));
        Assert.Equal((2, 4), (await CountAsync(stage, db => db.WrittenReviews.VisibleTo(branch)), await CountAsync(stage, db => db.WrittenReviews.VisibleTo(all))));
        Assert.Equal((8, 13), (await CountAsync(stage, db => db.EvidenceItems.VisibleTo(branch)), await CountAsync(stage, db => db.EvidenceItems.VisibleTo(all))));
        var both = Actors.With(Role.HrOfficer, stage.Company.Branch.Id, stage.Company.OtherBranch.Id);
        Assert.Equal((8, 13), (await CountAsync(stage, db => db.CaseFiles.WhollyVisibleTo(both)), await CountAsync(stage, db => db.EvidenceItems.VisibleTo(both))));
    }

    [Theory, BothDatabases]
    public async Task Reader_IsToldHowManyOthersThereAre_AndTheTimelineOfTheirOwn(DatabaseProvider provider)
    {
        await using var stage = await ManyUnitsStage.StartAsync(provider);
        await using var scope = stage.Host.Services.CreateAsyncScope();
        var branch = Actors.With(Role.HrOfficer, stage.Company.Branch.Id);

        var head = (await scope.ServiceProvider.GetRequiredService<CaseQuery>().FindAsync(stage.Last.Id, branch, Ct))!;
        var people = (await scope.ServiceProvider.GetRequiredService<CasePeopleQuery>().FindAsync(stage.Last.Id, branch, Ct))!;
        var lines = (await scope.ServiceProvider.GetRequiredService<CaseTimelineQuery>().FindAsync(stage.Last.Id, 1, branch, Ct))!.Entries;
        var all = (await scope.ServiceProvider.GetRequiredService<CaseTimelineQuery>().FindAsync(stage.Last.Id, 1, stage.Stage.Hr, Ct))!.Entries;

        Assert.Equal(["张伟"], head.Subjects.Select(one => one.Name));
        Assert.Equal(1, head.Others);
        Assert.Equal((1, 1), (people.Subjects.Count, people.Others));
        Assert.Empty(head.Actions);
        Assert.Contains(lines.Rows, line => line.Whom == "张伟");
        Assert.True(lines.Total < all.Total);
    }

    [Fact]
    public async Task Officer_ActsOnTheSubjectsInReach_AndNeverOnTheCaseAsAWhole()
    {
        await using var stage = await ManyUnitsStage.StartAsync();
        var officer = Actors.With(Role.HrOfficer, stage.Company.Branch.Id);
        var (filed, asked) = (stage.Cases[0], stage.Cases[1]);
        var (own, other) = (ManyUnitsStage.SubjectIn(asked, stage.Company.Zhang).Id, ManyUnitsStage.SubjectIn(asked, stage.Foreign).Id);

        await stage.Host.RunAsync(new StartInvestigation(filed.Id, filed.Version), officer).ShouldBeNotFound();
        await stage.Host.RunAsync(new ChangeCaseStatus(filed.Id, filed.Version, CaseAction.Withdraw, "理由"), officer).ShouldBeNotFound();
        await stage.Host.RunAsync(new CloseCase(stage.Last.Id, stage.Last.Version), officer).ShouldBeNotFound();
        await stage.Host.RunAsync(new RequestStatement(asked.Id, asked.Version, other, Company.Today.AddDays(3)), officer).ShouldBeNotFound();
        await stage.Host.RunAsync(new NameEvidenceSource(stage.Last.Id, stage.ForeignEvidence.Id, "监控"), officer).ShouldBeRefused(CaseRules.EvidenceUnknown);
        await stage.Host.RunAsync(new ReadEvidence(stage.ForeignEvidence.Id), officer).ShouldBeNotFound();
        await stage.Host.RunAsync(new RequestStatement(asked.Id, asked.Version, own, Company.Today.AddDays(3)), officer).ShouldBeDone();
    }

    [Fact]
    public async Task Approver_DecidesOnThoseInReachOnly()
    {
        await using var stage = await ManyUnitsStage.StartAsync();
        var waiting = stage.Decisions.Where(one => one.Status == DecisionStatus.PendingApproval).ToList();
        var manager = stage.Company.As(stage.Company.BranchManager);

        await stage.Host.RunAsync(new ApprovePenalties(waiting.Single(one => one.EmployeeId == stage.Foreign.Id).Id, 0, null), manager).ShouldBeNotFound();
        Assert.Equal(1, await stage.Host.ReadAsync(db => db.PenaltyDecisions.VisibleTo(manager, Permission.ApprovePenalties).CountAsync(one => one.Status == DecisionStatus.PendingApproval, Ct)));
    }

    private static Task<int> CountAsync<T>(ManyUnitsStage stage, Func<ConductDb, IQueryable<T>> rows)
        where T : class => stage.Host.ReadAsync(db => rows(db).CountAsync(Ct));
}
