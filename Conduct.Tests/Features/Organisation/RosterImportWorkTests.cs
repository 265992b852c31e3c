using System.Globalization;
using Bunit;
using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Features.Organisation;
using Conduct.App.Jobs.LongWorks;
using Conduct.App.Jobs.Scheduler;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Tests.Features.Register;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Organisation;

/// <summary>The import as it runs in the background.</summary>
public sealed class RosterImportWorkTests : ComponentTest
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    private static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Import_FromThePage_RunsInTheBackground_AndLeadsOnToTheAccounts()
    {
        var (stage, actor, preview) = await UploadedAsync();
        await using var held = stage;
        this.SignIn(stage.Host, actor.AccountId);
        var page = Render<RosterImportPage>();

        await page.WaitForElement("button.mud-button-filled-primary", Timeout).ClickAsync(new());

        page.WaitForElement(".long-work progress", Timeout);
        Assert.Empty(page.FindAll("button.mud-button-filled-primary"));
        await RunAsync(stage);
        stage.Host.Clock.Advance(TimeSpan.FromSeconds(1));
        page.WaitForElement("a[href='/accounts/open']", Timeout);
        Assert.Equal(1, await stage.Host.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.Kind == AuditKinds.RosterImported, Ct)));
    }

    // Its node is killed once all is stored and before it could say so.
    [Theory, BothDatabases]
    public async Task Import_BegunAgainAfterItsCommit_IsDone_Once(DatabaseProvider provider)
    {
        var (stage, actor, preview) = await UploadedAsync(provider);
        await using var held = stage;
        var id = await AskAsync(stage, actor, new(preview.UploadId, preview.Counts));
        await stage.ApplyAsync(preview, actor).ShouldBeDone();

        await RunAsync(stage);

        var work = await stage.Host.ReadAsync(db => db.LongWorks.SingleAsync(row => row.Id == id, Ct));
        Assert.Equal((LongWorkState.Done, string.Format(CultureInfo.CurrentCulture, RosterTexts.AppliedFormat, 0, 2, 0, 0)), (work.State, work.Said));
        Assert.Equal(1, await stage.Host.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.Kind == AuditKinds.RosterImported, Ct)));
    }

    [Fact]
    public async Task Import_OfWhatIsNoLongerSo_IsRefused_AndSaysWhy()
    {
        var (stage, actor, preview) = await UploadedAsync();
        await using var held = stage;
        await AskAsync(stage, actor, new(preview.UploadId, new(new(9, 9, 9, 9, 9), new(9, 9, 9, 9, 9))));

        await RunAsync(stage);

        var work = await stage.Host.ReadAsync(db => db.LongWorks.SingleAsync(Ct));
        Assert.Equal((LongWorkState.Failed, DomainTexts.OfRule(OrganisationRules.RosterOutdated, [])), (work.State, work.Said));
        Assert.Equal(0, await stage.Host.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.Kind == AuditKinds.RosterImported, Ct)));
    }

    private static async Task<(RosterStage Stage, Actor Actor, RosterPreview Preview)> UploadedAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var stage = await RosterStage.StartAsync(provider);
        await stage.Host.Services.GetRequiredService<SchedulerTables>().CreateAsync(Ct);
        var account = await stage.Host.AccountAsync("方正", Role.Administrator, stage.Company.HeadOffice.Id, stage.Company.ComplianceOfficer.Id);
        var actor = (await stage.Host.Services.GetRequiredService<ActorLoader>().FindAsync(account, Ct))!;
        return (stage, actor, await stage.UploadAsync(new RosterBook(), actor));
    }

    private static async Task<Guid> AskAsync(RosterStage stage, Actor actor, RosterImportRequest request)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LongWorkDesk>().StartAsync<RosterImportWork, RosterImportRequest>(request, actor).ShouldBeDone();
        return await stage.Host.ReadAsync(db => db.LongWorks.Select(work => work.Id).SingleAsync(Ct));
    }

    private static async Task RunAsync(RosterStage stage)
    {
        var id = await stage.Host.ReadAsync(db => db.LongWorks.Select(work => work.Id).SingleAsync(Ct));
        await using var scope = stage.Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LongWorkWorker>().RunAsync(id, Ct);
    }
}
