using Conduct.App.Data;
using Conduct.App.Features.AuditLog;
using Conduct.App.Platform.Audit;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.AuditLog;

public sealed class SendAuditHeadTests
{
    private static readonly SentHead Head = new(42, new string('a', 64));

    [Theory, BothDatabases]
    public async Task Head_GoesToComplianceOnceADay_ByMail_AndRingsNoBell(DatabaseProvider provider)
    {
        await using var stage = await MailStage.StartAsync(provider);

        await stage.Host.RunAsync(new SendAuditHead(Company.Today, Head), Actor.System).ShouldBeDone();
        await stage.Host.RunAsync(new SendAuditHead(Company.Today, Head), Actor.System).ShouldBeDone();
        await stage.DispatchAsync();
        await stage.SendAsync();

        var told = await stage.Host.ReadAsync(db => db.Set<App.Work.Notifications.Notification>().AsNoTracking().Where(row => row.Kind == "AuditHead").ToListAsync());
        Assert.Equal(stage.Company.Company.ComplianceOfficer.Id, Assert.Single(told).RecipientEmployeeId);
        Assert.NotNull(told[0].ReadAt);
        Assert.Contains(Head.ToString(), Assert.Single(stage.Server.Received).Text, StringComparison.Ordinal);

        await stage.Host.RunAsync(new SendAuditHead(Company.Today.AddDays(1), Head), Actor.System).ShouldBeDone();
        Assert.Equal(2, await stage.Host.ReadAsync(db => db.Set<App.Work.Notifications.Notification>().CountAsync(row => row.Kind == "AuditHead")));
    }

    [Fact]
    public async Task Head_IsLogged_AsTheVerifierReadsIt()
    {
        await using var host = await FeatureHost.StartAsync();
        var log = new RecordedLog<AuditHeadLog>();
        var heads = new AuditHeadLog(host.Factory, log);
        await heads.StartAsync(TestContext.Current.CancellationToken);
        Assert.Empty(log.Entries);
        await host.NoteAsync("First");

        await heads.StopAsync(TestContext.Current.CancellationToken);

        var sent = Assert.Single(SentHead.Read(Assert.Single(log.Entries).Text));
        Assert.Equal(new AuditVerdict(1), await host.Services.GetRequiredService<AuditVerifier>().VerifyAsync(TestContext.Current.CancellationToken, sent: [sent]));
    }
}
