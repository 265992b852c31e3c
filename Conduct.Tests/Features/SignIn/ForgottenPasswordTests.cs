using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Features.SignIn;
using Conduct.App.Security;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.SignIn;

public sealed class ForgottenPasswordTests
{
    private const string Password = "ein-eigenes-Wort";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Asked_GetsALink_ThatChangesThePasswordOnce(DatabaseProvider provider)
    {
        await using var mail = await PasswordLink.StageAsync(provider);
        var account = await AccountAsync(mail);

        await mail.Host.RunAsync(new AskForPasswordLink($" {account.UserName!.ToUpperInvariant()} "), Actor.System).ShouldBeDone();
        Assert.True(await mail.SendAsync());
        var link = PasswordLink.In(Assert.Single(mail.Server.Received));
        await mail.Host.RunAsync(PasswordLink.Command(link, Password), Actor.System).ShouldBeDone();

        var now = await AccountAsync(mail);
        Assert.NotEqual(account.SecurityStamp, now.SecurityStamp);
        Assert.Equal(1, await mail.Host.ReadAsync(db => db.Notifications.CountAsync(row => row.RecipientEmployeeId == account.EmployeeId && row.Kind == "PasswordChosen", Ct)));
        Assert.True(await HasPasswordAsync(mail, Password));
        await mail.Host.RunAsync(PasswordLink.Command(link, "noch-ein-anderes"), Actor.System).ShouldBeRefused(SecurityRules.LinkOver);
        Assert.Equal((1, 1), (await CountAsync(mail, AuditKinds.PasswordLinkSent), await CountAsync(mail, AuditKinds.PasswordChosen)));
        var kept = string.Join(' ', await mail.Host.ReadAsync(db => db.AuditEntries.Select(entry => entry.Details).ToListAsync(Ct))) + mail.Logs.Text;
        Assert.DoesNotContain(PasswordLink.Command(link, "").Token, kept, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, kept + PasswordLink.Command(link, Password), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asked_ForNobody_OrSomebodyWithoutAnAddressOrOutOfService_DoesNothing()
    {
        await using var mail = await PasswordLink.StageAsync();
        var zhang = await AccountAsync(mail);
        await mail.Host.ChangeAsync(async db =>
        {
            (await db.Users.SingleAsync(row => row.Id == zhang.Id, Ct)).Disabled = true;
            var li = await db.Employees.SingleAsync(row => row.Id == mail.Company.Company.Li.Id, Ct);
            li.Change(li.Details with { Email = null }, Actor.System, mail.Host.Now);
        });
        var li = await mail.Host.ReadAsync(db => db.Users.SingleAsync(row => row.EmployeeId == mail.Company.Company.Li.Id, Ct));

        foreach (var name in new[] { "nobody", "", zhang.UserName!, li.UserName! })
        {
            await mail.Host.RunAsync(new AskForPasswordLink(name), Actor.System).ShouldBeDone();
        }

        Assert.Empty(await mail.DeliveriesAsync());
    }

    [Fact]
    public async Task Asked_AgainAndAgain_GetsThreeLinksAnHour()
    {
        await using var mail = await PasswordLink.StageAsync();
        var name = (await AccountAsync(mail)).UserName!;
        for (var at = 0; at < 5; at++)
        {
            await mail.Host.RunAsync(new AskForPasswordLink(name), Actor.System).ShouldBeDone();
        }

        Assert.Equal(AskForPasswordLinkHandler.LinksAnHour, (await mail.DeliveriesAsync()).Count);
        mail.Host.Clock.Advance(TimeSpan.FromMinutes(61));
        await mail.Host.RunAsync(new AskForPasswordLink(name), Actor.System).ShouldBeDone();
        Assert.Equal(AskForPasswordLinkHandler.LinksAnHour + 1, (await mail.DeliveriesAsync()).Count);
    }

    [Fact]
    public async Task Link_ThatTheMailServerKeptTooLong_IsNotSentAnyMore()
    {
        await using var mail = await PasswordLink.StageAsync();
        await mail.Host.RunAsync(new AskForPasswordLink((await AccountAsync(mail)).UserName!), Actor.System).ShouldBeDone();
        mail.Host.Clock.Advance(PasswordTokens.Lifespan(PasswordLinkKind.Forgotten) + TimeSpan.FromMinutes(1));

        Assert.True(await mail.SendAsync());

        Assert.Equal(DeliveryStatus.Dropped, Assert.Single(await mail.DeliveriesAsync()).Status);
        Assert.Empty(mail.Server.Received);
    }

    [Fact]
    public async Task Token_OfAnotherKindAccountOrTime_DoesNotFit()
    {
        await using var mail = await PasswordLink.StageAsync();
        var zhang = await AccountAsync(mail);
        await using var scope = mail.Host.Services.CreateAsyncScope();
        var tokens = scope.ServiceProvider.GetRequiredService<PasswordTokens>();
        var token = await tokens.NewAsync(zhang, PasswordLinkKind.Forgotten);
        var li = await mail.Host.ReadAsync(db => db.Users.SingleAsync(row => row.EmployeeId == mail.Company.Company.Li.Id, Ct));

        Assert.True(await tokens.FitsAsync(zhang, PasswordLinkKind.Forgotten, token));
        Assert.False(await tokens.FitsAsync(zhang, PasswordLinkKind.Invitation, token));
        Assert.False(await tokens.FitsAsync(li, PasswordLinkKind.Forgotten, token));
        Assert.False(await tokens.FitsAsync(zhang, PasswordLinkKind.Forgotten, token[..^3] + "AAA"));
        Assert.False(await tokens.FitsAsync(zhang, PasswordLinkKind.Forgotten, ""));
        zhang.Disabled = true;
        Assert.False(await tokens.FitsAsync(zhang, PasswordLinkKind.Forgotten, token));
    }

    /// <summary>The provider looks at the system's clock, which no test moves: here links are over before they are made.</summary>
    [Fact]
    public async Task Token_ThatIsOver_DoesNotFit()
    {
        await using var host = await FeatureHost.StartAsync(configure: services => services.Configure<PasswordTokens.InvitationOptions>(options => options.TokenLifespan = TimeSpan.FromSeconds(-1)));
        await using var scope = host.Services.CreateAsyncScope();
        var tokens = scope.ServiceProvider.GetRequiredService<PasswordTokens>();
        var account = new Account { Id = NewId.Next(), UserName = "x", SecurityStamp = "y" };
        await host.SaveAsync(account);

        Assert.False(await tokens.FitsAsync(account, PasswordLinkKind.Invitation, await tokens.NewAsync(account, PasswordLinkKind.Invitation)));
        Assert.True(await tokens.FitsAsync(account, PasswordLinkKind.Forgotten, await tokens.NewAsync(account, PasswordLinkKind.Forgotten)));
    }

    private static Task<Account> AccountAsync(MailStage mail) => mail.Host.ReadAsync(db => db.Users.AsNoTracking().SingleAsync(row => row.EmployeeId == mail.Zhang.Id, Ct));

    private static Task<int> CountAsync(MailStage mail, string kind) => mail.Host.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.Kind == kind, Ct));

    private static async Task<bool> HasPasswordAsync(MailStage mail, string password)
    {
        await using var scope = mail.Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CheckPasswordAsync(await AccountAsync(mail), password);
    }
}
