using System.Net;
using Conduct.App.Data;
using Conduct.App.Features.SignIn;
using Conduct.App.Security;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Mail;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Web;

public sealed class ForgottenPasswordPageTests(ForgottenPasswordPageTests.MailingHost app) : IClassFixture<ForgottenPasswordPageTests.MailingHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SignIn_LeadsToAForm_ThatAnswersTheSameForEveryName()
    {
        var account = await WithAddressAsync();
        using var client = app.NewVisitor();

        Assert.Contains("href=\"/forgotten-password\"", await client.GetStringAsync("/sign-in", Ct), StringComparison.Ordinal);
        Assert.Contains("id=\"userName\"", await client.GetStringAsync("/forgotten-password", Ct), StringComparison.Ordinal);
        (await client.PostFormAsync("/forgotten-password", ("userName", "nobody"))).ShouldLeadTo("/forgotten-password?asked=true");
        (await client.PostFormAsync("/forgotten-password", ("userName", account.UserName!))).ShouldLeadTo("/forgotten-password?asked=true");

        await Until.HoldsAsync(async () =>
        {
            await using var scope = app.Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<ConductDb>().Deliveries.AnyAsync(row => row.RecipientEmployeeId == account.EmployeeId && row.Purpose == DeliveryPurpose.PasswordLink, Ct);
        });
    }

    [Fact]
    public async Task Link_LetsChooseAPasswordOnce_WithoutASession()
    {
        var account = await WithAddressAsync();
        var address = await LinkAsync(account);
        using var client = app.NewVisitor();

        var page = await client.OpenAsync(address);
        Assert.Equal("no-referrer", page.Headers.GetValues("Referrer-Policy").Single());
        var form = await page.Content.ReadAsStringAsync(Ct);
        Assert.Contains(account.UserName!, form, StringComparison.Ordinal);
        Assert.Contains("id=\"newPassword\"", form, StringComparison.Ordinal);
        (await ChooseAsync(client, address, "one-long-password", "another-password")).ShouldLeadTo($"{address}&broken={SecurityRules.PasswordsDiffer}");
        (await ChooseAsync(client, address, "short", "short")).ShouldLeadTo($"{address}&broken={SecurityRules.PasswordTooWeak}");
        (await ChooseAsync(client, address, "one-long-password", "one-long-password")).ShouldLeadTo("/sign-in?chosen=true");
        (await client.SignInAsync(account.UserName!, "one-long-password")).ShouldLeadTo("/");

        using var later = app.NewVisitor();
        Assert.DoesNotContain("id=\"newPassword\"", await later.GetStringAsync(address, Ct), StringComparison.Ordinal);
        (await ChooseAsync(later, address, "second-long-password", "second-long-password")).ShouldLeadTo($"{address}&broken={SecurityRules.LinkOver}");
    }

    [Theory]
    [InlineData("/choose-password")]
    [InlineData("/choose-password?account=x&kind=y&token=z")]
    [InlineData("/choose-password?account=00000000000000000000000000000000&kind=7&token=z")]
    public async Task Link_ThatIsNone_SaysSo(string address)
    {
        using var client = app.NewVisitor();

        var answer = await client.OpenAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("id=\"newPassword\"", await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutMail_ThePageSaysWhomToAsk()
    {
        await using var plain = new AppHost();
        await plain.AddAccountAsync();
        using var client = plain.NewVisitor();

        var page = await client.GetStringAsync("/forgotten-password", Ct);

        Assert.Contains(SignInTexts.ForgottenAskAdministrator, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<form", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_WithoutEnd_IsSlowedDown_WhoeverIsNamed()
    {
        await using var own = new MailingHost();
        await own.AddAccountAsync();
        using var client = own.NewVisitor();
        for (var at = 0; at < ForgottenPasswordLimit.Requests; at++)
        {
            (await client.PostFormAsync("/forgotten-password", ("userName", $"nobody{at}"))).ShouldLeadTo("/forgotten-password?asked=true");
        }

        (await client.PostFormAsync("/forgotten-password", ("userName", "nobody"))).ShouldLeadTo("/forgotten-password?busy=true");
        Assert.Contains(SignInTexts.ForgottenBusy, await client.GetStringAsync("/forgotten-password?busy=true", Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_FromAnotherSite_IsRefused()
    {
        using var client = app.NewVisitor();
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");

        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostFormAsync("/forgotten-password", ("userName", "x"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostFormAsync("/choose-password", ("token", "x"))).StatusCode);
    }

    private async Task<Account> WithAddressAsync()
    {
        var employee = Employee.Enter(NewId.Next(), new($"F{NewId.Next():N}"[..20], "方", await UnitAsync(), "职员", null, "fang@firm.example", new(2020, 1, 1), null, null), Actor.System, app.Clock.Now);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<ConductDb>();
            db.Add(employee);
            await db.CommitAsync(Ct);
        }

        return await app.AddAccountAsync(account => account.EmployeeId = employee.Id);
    }

    private async Task<Guid> UnitAsync()
    {
        await app.AddAccountAsync(roles: Role.Administrator);
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ConductDb>().OrgUnits.Select(unit => unit.Id).FirstAsync(Ct);
    }

    private async Task<string> LinkAsync(Account account)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var stored = await scope.ServiceProvider.GetRequiredService<ConductDb>().Users.SingleAsync(row => row.Id == account.Id, Ct);
        return SignInAddresses.ChoosePasswordOf(account.Id, PasswordLinkKind.Forgotten, await scope.ServiceProvider.GetRequiredService<PasswordTokens>().NewAsync(stored, PasswordLinkKind.Forgotten));
    }

    private static Task<HttpResponseMessage> ChooseAsync(HttpClient client, string address, string password, string repeat)
    {
        var link = PasswordLink.Command(new Uri(new Uri("https://x/"), address), "");
        return client.PostFormAsync("/choose-password", ("account", link.AccountId.ToString("N")), ("kind", link.Kind.ToString()), ("token", link.Token), ("newPassword", password), ("repeatPassword", repeat));
    }

    /// <summary>Has a mail server that nobody answers at, and knows its own address.</summary>
    public sealed class MailingHost : AppHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Conduct:Mail:Host", "localhost");
            builder.UseSetting("Conduct:Mail:Port", "1");
            builder.UseSetting("Conduct:Mail:Security", nameof(MailSecurity.None));
            builder.UseSetting("Conduct:Mail:From", "conduct@firm.example");
            builder.UseSetting("Conduct:PublicUrl", "https://conduct.firm.example/");
        }
    }
}
