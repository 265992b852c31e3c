using Bunit;
using Conduct.App.Features.Accounts;
using Conduct.App.Features.Organisation;
using Conduct.App.Security;
using Conduct.App.Shell.Words;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Components;

/// <summary>Words searched for: no address holds them, and back, reload and a pasted link find them again.</summary>
public sealed class WordSearchTests : ComponentTest
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    private static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public Task Organisation_KeepsTheWordsInItsAddress() => ShouldKeepAsync<OrganisationPage>("/organisation?leavers=false", "#employee-text", "李");

    [Fact]
    public Task Accounts_KeepsTheWordsInItsAddress() => ShouldKeepAsync<AccountsPage>("/accounts", "#account-text", "hr");

    private async Task ShouldKeepAsync<TPage>(string address, string field, string words)
        where TPage : IComponent
    {
        await using var host = await FeatureHost.StartWithDemoAsync();
        this.SignIn(host, await host.ReadAsync(db => db.Users.Where(row => row.UserName == "admin").Select(row => row.Id).SingleAsync(Ct)));
        var location = Services.GetRequiredService<NavigationManager>();
        location.NavigateTo(address);
        var page = Render<TPage>();
        page.WaitForElement("tbody tr", Timeout);
        var all = page.FindAll("tbody tr").Count;

        await page.Find(field).ChangeAsync(words);
        await page.Find("form[role=search]").SubmitAsync();

        Assert.DoesNotContain(words, Uri.UnescapeDataString(location.Uri), StringComparison.Ordinal);
        var id = await host.ReadAsync(db => db.Set<StoredText>().Where(kept => kept.Text == words).Select(kept => kept.Id).SingleAsync(Ct));
        Assert.Contains($"{StoredTexts.QueryName}={id}", location.Uri, StringComparison.Ordinal);
        var again = Render<TPage>();
        again.WaitForAssertion(() => Assert.InRange(again.FindAll("tbody tr").Count, 1, all - 1), Timeout);
        Assert.Equal(words, again.Find(field).GetAttribute("value"));

        await again.Find(field).ChangeAsync("");
        await again.Find("form[role=search]").SubmitAsync();
        Assert.DoesNotContain(StoredTexts.QueryName + "=", location.Uri, StringComparison.Ordinal);
    }
}
