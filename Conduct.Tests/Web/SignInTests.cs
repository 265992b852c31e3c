using System.Net;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Web;

public sealed class SignInTests(AppHost app) : IClassFixture<AppHost>
{
    [Fact]
    public async Task Page_Anonymous_LeadsToSignInAndBack()
    {
        var account = await app.AddAccountAsync();
        using var client = app.NewVisitor();

        (await client.OpenAsync("/?tab=1")).ShouldLeadTo("/sign-in?returnUrl=%2F%3Ftab%3D1");
        (await client.PostFormAsync("/sign-in?returnUrl=%2F%3Ftab%3D1", ("userName", account.UserName!), ("password", WebAccounts.Password))).ShouldLeadTo("/?tab=1");
        Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync("/")).StatusCode);
    }

    [Theory]
    [InlineData("阿依古丽·{0}", "阿依古丽•{0}")]
    [InlineData("阿依古丽·{0}", " 阿依古丽 ・ {0}")]
    [InlineData("wang{0}", "ＷＡＮＧ{0}")]
    [InlineData("Wang {0}", "wang{0}")]
    public async Task SignIn_NameAsAnInputMethodWritesIt_IsTheSameName(string name, string typed)
    {
        var own = $"{NewId.Next():N}";
        await app.AddAccountAsync(account => account.UserName = name.Replace("{0}", own, StringComparison.Ordinal));
        using var client = app.NewVisitor();

        (await client.SignInAsync(typed.Replace("{0}", own, StringComparison.Ordinal))).ShouldLeadTo("/");
    }

    /// <summary>A page that the browser translates is no longer what the server thinks it is.</summary>
    [Fact]
    public async Task Pages_AskNotToBeTranslated()
    {
        using var visitor = await SignedInAsync(await app.AddAccountAsync());

        foreach (var address in new[] { "/sign-in", "/" })
        {
            var page = await visitor.GetStringAsync(address, TestContext.Current.CancellationToken);
            Assert.Contains("translate=\"no\"", page, StringComparison.Ordinal);
            Assert.Contains("<meta name=\"google\" content=\"notranslate\"", page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("zh-CN", "用户名或密码不正确")]
    [InlineData("en", "User name or password is wrong")]
    public async Task SignIn_WrongPassword_SaysTheSameAsForAnUnknownNameInTheVisitorsLanguage(string culture, string message)
    {
        var account = await app.AddAccountAsync();
        using var client = app.NewVisitor();
        await client.OpenAsync($"/language?culture={culture}");

        var wrong = await client.SignInAsync(account.UserName!, "wrong");
        var unknown = await client.SignInAsync("nobody", "wrong");

        Assert.Equal(wrong.Headers.Location, unknown.Headers.Location);
        Assert.Contains(message, await client.GetStringAsync(wrong.Headers.Location, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.com/")]
    [InlineData("//example.com")]
    [InlineData("/\\example.com")]
    public async Task SignIn_ReturnAddressElsewhere_GoesHome(string hostile)
    {
        var account = await app.AddAccountAsync();
        using var client = app.NewVisitor();

        (await client.PostFormAsync("/sign-in", ("userName", account.UserName!), ("password", WebAccounts.Password), ("returnUrl", hostile))).ShouldLeadTo("/");
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Origin", "https://example.com")]
    [InlineData("Origin", "null")]
    public async Task SignIn_PostedByAnotherSite_IsRefused(string header, string value)
    {
        var account = await app.AddAccountAsync();
        using var client = app.NewVisitor();
        client.DefaultRequestHeaders.Add(header, value);

        Assert.Equal(HttpStatusCode.Forbidden, (await client.SignInAsync(account.UserName!)).StatusCode);
    }

    [Fact]
    public async Task MadeAccount_MustChangeItsPasswordBeforeAnythingElse()
    {
        using var client = await SignedInAsync(await app.AddAccountAsync(account => account.MustChangePassword = true));

        (await client.OpenAsync("/")).ShouldLeadTo("/change-password");
        Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync("/change-password")).StatusCode);
        (await ChangeAsync(client, "short", "short")).ShouldLeadTo($"/change-password?broken={SecurityRules.PasswordTooWeak}");
        (await ChangeAsync(client, "a-much-longer-one", "another-long-one")).ShouldLeadTo($"/change-password?broken={SecurityRules.PasswordsDiffer}");
        (await ChangeAsync(client, "a-much-longer-one", "a-much-longer-one")).ShouldLeadTo("/");
        Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync("/")).StatusCode);
    }

    [Fact]
    public async Task Password_GuessedInAnOpenWindow_HasToBeWaitedFor()
    {
        using var client = await SignedInAsync(await app.AddAccountAsync());
        for (var n = 0; n < SignInPauses.Tries; n++)
        {
            (await GuessAsync()).ShouldLeadTo($"/change-password?broken={SecurityRules.PasswordWrong}");
        }

        (await GuessAsync()).ShouldLeadTo($"/change-password?broken={SecurityRules.TooManyTries}");

        Task<HttpResponseMessage> GuessAsync() => client.PostFormAsync("/change-password", ("password", "guessed"), ("newPassword", "a-much-longer-one"), ("repeatPassword", "a-much-longer-one"));
    }

    [Fact]
    public async Task DisabledAccount_WithAnOpenSession_IsShutOutAtOnce()
    {
        var account = await app.AddAccountAsync();
        using var client = await SignedInAsync(account);
        await using var scope = app.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var stored = (await accounts.FindByIdAsync(account.Id.ToString()))!;
        stored.Disabled = true;
        await accounts.UpdateAsync(stored);

        (await client.OpenAsync("/")).ShouldLeadTo("/sign-in?returnUrl=%2F");
        (await client.SignInAsync(account.UserName!)).ShouldLeadTo("/sign-in?failed=true&returnUrl=%2F");
    }

    [Fact]
    public async Task ChangedPassword_EndsTheOtherSessions()
    {
        var account = await app.AddAccountAsync();
        using var other = await SignedInAsync(account);
        using var client = await SignedInAsync(account);

        (await ChangeAsync(client, "a-much-longer-one", "a-much-longer-one")).ShouldLeadTo("/");

        Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync("/")).StatusCode);
        (await other.OpenAsync("/")).ShouldLeadTo("/sign-in?returnUrl=%2F");
    }

    [Fact]
    public async Task Language_ChosenOnce_IsThereAtTheNextSignIn()
    {
        var account = await app.AddAccountAsync();
        using var client = await SignedInAsync(account);
        await client.OpenAsync("/language?culture=en");

        using var elsewhere = await SignedInAsync(account);

        Assert.Contains("<html lang=\"en\"", await elsewhere.GetStringAsync("/", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> ChangeAsync(HttpClient client, string password, string repeat) =>
        client.PostFormAsync("/change-password", ("password", WebAccounts.Password), ("newPassword", password), ("repeatPassword", repeat));

    private async Task<HttpClient> SignedInAsync(Account account)
    {
        var client = app.NewVisitor();
        (await client.SignInAsync(account.UserName!)).ShouldLeadTo("/");
        return client;
    }
}
