using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Features.MyWork;
using Conduct.App.Features.Policies;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Conduct.Domain.Staff;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Policies;

public sealed class AcknowledgementCommandTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Ask_Everyone_AsksEachOnceWithOneEntryInTheAudit(DatabaseProvider provider)
    {
        await using var stage = await AcknowledgementStage.AskedAsync(provider);

        var rows = await stage.AllAsync();

        Assert.Equal(stage.Company.Employees.Select(one => one.Id).Order(), rows.Select(row => row.EmployeeId).Order());
        Assert.All(rows, row => Assert.Equal((AcknowledgementStatus.Asked, Company.Today, Company.Today.AddDays(14)), (row.Status, row.AskedOn, row.DueOn)));
        Assert.Equal(1, await stage.Host.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.Kind == nameof(AcknowledgementAsked), Ct)));
        await stage.RunAsync(await stage.AskAsync(stage.Company.Branch), stage.Compliance).ShouldBeRefused(AcknowledgementRules.NobodyToAsk);
    }

    [Theory, BothDatabases]
    public async Task RecordExport_IsOneEntryInTheAudit(DatabaseProvider provider)
    {
        await using var stage = await AcknowledgementStage.StartAsync(provider);

        await stage.RunAsync(new RecordAcknowledgementExport(stage.VersionId, "全部", 9), stage.Compliance).ShouldBeDone();

        Assert.Equal($"/policies/{stage.VersionId}", await stage.Host.ReadAsync(db => db.AuditEntries.Where(entry => entry.Kind == AuditKinds.AcknowledgementsExported).Select(entry => entry.Target).SingleAsync(Ct)));
    }

    [Theory, BothDatabases]
    public async Task Ask_AUnit_AsksItsPeopleAndThoseBelow_NoLeavers(DatabaseProvider provider)
    {
        await using var stage = await AcknowledgementStage.StartAsync(provider);
        await stage.ChangeAsync(stage.Company.Wang, details => details with { LeftOn = Company.Today.AddDays(-1) });

        await stage.RunAsync(await stage.AskAsync(stage.Company.Branch), stage.Compliance).ShouldBeDone();
        Assert.Equal(new[] { stage.Company.BranchManager.Id, stage.Company.Zhang.Id, stage.Company.Li.Id }.Order(), (await stage.AllAsync()).Select(row => row.EmployeeId).Order());

        await stage.RunAsync(await stage.AskAsync(stage.Company.HeadOffice, days: 7), stage.Compliance).ShouldBeDone();
        Assert.Equal(stage.Company.Employees.Count - 1, (await stage.AllAsync()).Count);
        Assert.Equal(Company.Today.AddDays(14), (await stage.OfAsync(stage.Company.Zhang)).DueOn);
    }

    [Fact]
    public async Task Ask_RefusedForbiddenHiddenOrOutdated_AsksNobody()
    {
        await using var stage = await AcknowledgementStage.StartAsync();
        var ask = await stage.AskAsync(stage.Company.HeadOffice);

        await stage.RunAsync(ask with { Days = 0 }, stage.Compliance).ShouldBeRefused(AcknowledgementRules.TermOutOfBounds);
        await stage.RunAsync(ask with { VersionId = NewId.Next() }, stage.Compliance).ShouldBeRefused(AcknowledgementRules.VersionNotInForce);
        await stage.RunAsync(ask, stage.Stage.Hr).ShouldBeForbidden();
        await stage.RunAsync(ask, Actors.Administrator).ShouldBeForbidden();
        await stage.RunAsync(ask, stage.Company.As(stage.Company.Enter("E201", "合规二", stage.Company.OtherBranch, Role.Compliance))).ShouldBeNotFound();
        await stage.RunAsync(ask with { Version = ask.Version - 1 }, stage.Compliance).ShouldBeChanged();
        Assert.Empty(await stage.AllAsync());
    }

    [Theory, BothDatabases]
    public async Task Confirm_ByTheEmployee_IsOnRecord_AndLeavesTheirWork(DatabaseProvider provider)
    {
        await using var stage = await AcknowledgementStage.AskedAsync(provider);
        var zhang = stage.Company.As(stage.Company.Zhang);
        var row = Assert.Single(await WorkAsync(stage, zhang));
        Assert.Equal(("ConfirmPolicy", stage.Stage.Policy.Title, Company.Today.AddDays(14), $"/policies/{stage.VersionId}"), (row.Kind, row.What, row.Due, row.Link));

        await stage.ConfirmAsync(stage.Company.Zhang);

        var confirmed = await stage.OfAsync(stage.Company.Zhang);
        Assert.Equal((AcknowledgementStatus.Confirmed, Company.Today, stage.Company.Zhang.Id), (confirmed.Status, confirmed.ConfirmedOn, confirmed.Confirmed!.EmployeeId));
        Assert.Empty(await WorkAsync(stage, zhang));
        Assert.Equal(1, await stage.Host.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.Kind == nameof(AcknowledgementConfirmed), Ct)));
    }

    [Fact]
    public async Task Confirm_RefusedForbiddenHiddenOrOutdated_IsNotDone()
    {
        await using var stage = await AcknowledgementStage.AskedAsync();
        var row = await stage.OfAsync(stage.Company.Zhang);
        var (confirm, zhang) = (new ConfirmAcknowledgement(row.Id, row.Version), stage.Company.As(stage.Company.Zhang));

        await stage.RunAsync(confirm, stage.Company.As(stage.Company.Li)).ShouldBeNotFound();
        await stage.RunAsync(confirm, stage.Compliance).ShouldBeNotFound();
        await stage.RunAsync(confirm, Actor.System).ShouldBeForbidden();
        await stage.RunAsync(confirm, zhang).ShouldBeDone();
        await stage.RunAsync(confirm, zhang).ShouldBeChanged();
        await stage.RunAsync(confirm with { Version = row.Version + 1 }, zhang).ShouldBeRefused(KernelRules.WrongState);
    }

    [Theory, BothDatabases]
    public async Task Keep_AsksWhoEntersLater_AndTakesBackFromLeavers_UntilTheyReturn(DatabaseProvider provider)
    {
        await using var stage = await AcknowledgementStage.AskedAsync(provider);
        var (newcomer, li) = (stage.Company.Enter("E104", "赵敏", stage.Company.Branch), stage.Company.Li);
        await stage.Host.SaveAsync(newcomer);
        stage.Host.Clock.Now += TimeSpan.FromDays(20);
        var today = Company.Today.AddDays(20);
        await stage.ChangeAsync(li, details => details with { LeftOn = today.AddDays(-1) });

        await SweepAsync(stage);
        await SweepAsync(stage);

        Assert.Equal((today, today.AddDays(14)), ((await stage.OfAsync(newcomer)).AskedOn, (await stage.OfAsync(newcomer)).DueOn));
        Assert.Equal(AcknowledgementStatus.Cancelled, (await stage.OfAsync(li)).Status);
        await stage.ChangeAsync(li, details => details with { LeftOn = null });
        await SweepAsync(stage);
        Assert.Equal((AcknowledgementStatus.Asked, today.AddDays(14)), ((await stage.OfAsync(li)).Status, (await stage.OfAsync(li)).DueOn));
    }

    [Theory, BothDatabases]
    public async Task Keep_OfAnEndedVersion_CancelsWhatIsOpen_AndAsksNobodyNew(DatabaseProvider provider)
    {
        await using var stage = await AcknowledgementStage.AskedAsync(provider);
        await stage.ConfirmAsync(stage.Company.Zhang);
        await stage.Host.ChangeAsync(async db =>
            (await db.Policies.SingleAsync(Ct)).Repeal(stage.VersionId, Company.Today, "不再适用", Company.Today, Actor.System, stage.Host.Now));
        await stage.Host.SaveAsync(stage.Company.Enter("E104", "赵敏", stage.Company.Branch));

        await SweepAsync(stage);

        var rows = await stage.AllAsync();
        Assert.Equal(AcknowledgementStatus.Confirmed, Assert.Single(rows, row => row.Status != AcknowledgementStatus.Cancelled).Status);
        Assert.Equal(stage.Company.Employees.Count - 1, rows.Count);
        await stage.RunAsync(new KeepAcknowledgements(stage.Stage.Policy.Id), stage.Compliance).ShouldBeForbidden();
    }

    [Theory, BothDatabases]
    public async Task Ask_FiveThousandPeople_TakesSeconds(DatabaseProvider provider)
    {
        await using var stage = await AcknowledgementStage.StartAsync(provider);
        await stage.Host.SaveAsync([.. Enumerable.Range(0, 5_000).Select(number => Employee.Enter(
            NewId.Next(), stage.Company.Zhang.Details with { StaffNumber = $"B{number:D5}" }, Actor.System, stage.Host.Now))]);
        var ask = await stage.AskAsync(stage.Company.HeadOffice);
        var started = TimeProvider.System.GetTimestamp();

        await stage.RunAsync(ask, stage.Compliance).ShouldBeDone();

        var taken = TimeProvider.System.GetElapsedTime(started);
        Assert.Equal(5_000 + stage.Company.Employees.Count, await stage.Host.ReadAsync(db => db.PolicyAcknowledgements.CountAsync(Ct)));
        Assert.True(taken < TimeSpan.FromSeconds(10), $"{taken}");
    }

    private static async Task SweepAsync(AcknowledgementStage stage) =>
        await new AcknowledgementJob(stage.Host.Factory, stage.Host.Services.GetRequiredService<IServiceScopeFactory>()).RunAsync(Ct);

    private static async Task<IReadOnlyList<MyWorkRow>> WorkAsync(AcknowledgementStage stage, Actor actor)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<MyWorkQuery>().FindAsync(actor, Ct)).Rows;
    }
}
