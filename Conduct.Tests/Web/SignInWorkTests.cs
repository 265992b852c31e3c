using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Features.SignIn;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Conduct.Tests.Web;

/// <summary>What a sign-in that is refused costs, whom it makes wait, and what is kept of it.</summary>
public sealed class SignInWorkTests(SignInWorkTests.CountingHost app) : IClassFixture<SignInWorkTests.CountingHost>
{
    private const string Typed = "Mein-Kennwort-im-falschen-Feld";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EveryAnswer_CostsOneComparisonOfPasswords()
    {
        var (good, disabled, without, left) = (await app.AddAccountAsync(), await app.AddAccountAsync(account => account.Disabled = true), await app.AddAccountAsync(), await LeaverAsync());
        await ChangeAsync(db => db.Users.Where(account => account.Id == without.Id).ExecuteUpdateAsync(row => row.SetProperty(account => account.PasswordHash, (string?)null), Ct));
        using var client = app.NewVisitor();
        await client.SignInAsync("warm-up", "wrong");

        foreach (var (name, password) in new[]
        {
            ("nobody", "wrong"), ("", ""), (good.UserName!, "wrong"), (good.UserName!, ""), (disabled.UserName!, "wrong"), (disabled.UserName!, WebAccounts.Password),
            (without.UserName!, "wrong"), (without.UserName!, WebAccounts.Password), (left, "wrong"), (left, WebAccounts.Password), (good.UserName!, WebAccounts.Password),
        })
        {
            var before = app.Comparisons;
            var answer = await client.SignInAsync(name, password);

            Assert.Equal((name, password, 1), (name, password, app.Comparisons - before));
            answer.ShouldLeadTo(name == good.UserName && password == WebAccounts.Password ? "/" : "/sign-in?failed=true&returnUrl=%2F");
        }
    }

    [Fact]
    public async Task Guesses_MakeTheirPlaceWait_AndNeitherTellWhetherThereIsSuchAnAccountNorKeepItsOwnerOut()
    {
        var account = await app.AddAccountAsync();
        using var owner = app.NewVisitor();
        (await owner.SignInAsync(account.UserName!)).ShouldLeadTo("/");
        using var stranger = app.NewVisitor();

        foreach (var name in new[] { account.UserName!, "there-is-no-such-name" })
        {
            for (var n = 0; n < SignInPauses.Tries; n++)
            {
                (await stranger.SignInAsync(name, "wrong")).ShouldLeadTo("/sign-in?failed=true&returnUrl=%2F");
            }

            var before = app.Comparisons;
            (await stranger.SignInAsync(name)).ShouldLeadTo("/sign-in?wait=10&returnUrl=%2F");
            Assert.Equal(before, app.Comparisons);
        }

        // The same address, but a browser in which the owner signed in before.
        (await owner.PostFormAsync("/sign-out")).ShouldLeadTo("/sign-in");
        (await owner.SignInAsync(account.UserName!)).ShouldLeadTo("/");
        Assert.Contains("10 秒", await stranger.GetStringAsync("/sign-in?wait=10", Ct), StringComparison.Ordinal);
        app.Clock.Advance(TimeSpan.FromSeconds(10));
        (await stranger.SignInAsync(account.UserName!)).ShouldLeadTo("/");
    }

    [Fact]
    public async Task SignIns_AndRefusals_AreOnTheAudit_WithoutWhatWasTyped()
    {
        // What the other tests were refused from the same address no longer counts.
        app.Clock.Advance(RefusedSignIns.Window);
        var account = await app.AddAccountAsync();
        using var client = app.NewVisitor();
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (Windows NT 10.0) Chrome/120.0 Safari/537.36");

        await client.SignInAsync(Typed, Typed);
        await client.SignInAsync(account.UserName!, Typed);
        await client.SignInAsync(account.UserName!);
        await client.PostFormAsync("/sign-out");

        await Until.HoldsAsync(async () => (await EntriesAsync()).Any(entry => entry.Kind == AuditKinds.SignInRefused && entry.Target == $"Account/{account.Id}"));
        var entries = await EntriesAsync();
        Assert.Contains(entries, entry => entry.Kind == AuditKinds.SignInRefused && entry.Details.Contains(nameof(RefusedBecause.UnknownName), StringComparison.Ordinal));
        Assert.Contains(entries, entry => entry.Kind == AuditKinds.SignInRefused && entry.Details.Contains(nameof(RefusedBecause.WrongPassword), StringComparison.Ordinal) && entry.Target == $"Account/{account.Id}");
        Assert.Contains(entries, entry => entry.Kind == AuditKinds.SignedIn && entry.AccountId == account.Id && entry.Details.Contains("Chrome, Windows", StringComparison.Ordinal));
        Assert.Contains(entries, entry => entry.Kind == AuditKinds.SignedOut && entry.AccountId == account.Id);
        Assert.DoesNotContain(entries, entry => entry.Details.Contains(Typed, StringComparison.OrdinalIgnoreCase) || entry.Details.Contains(WebAccounts.Password, StringComparison.Ordinal));
    }

    private Task<List<AuditEntry>> EntriesAsync() => ReadAsync(db => db.AuditEntries.AsNoTracking().ToListAsync(Ct));

    private async Task<string> LeaverAsync()
    {
        var employee = NewId.Next();
        var account = await app.AddAccountAsync(account => account.EmployeeId = employee, Role.Manager);
        await ChangeAsync(async db =>
        {
            var unit = await db.OrgUnits.Where(row => row.ParentId == null).Select(row => row.Id).FirstAsync(Ct);
            db.Employees.Add(Employee.Enter(employee, new($"S{employee:N}"[..20], "马超然", unit, "经理", null, null, new(2020, 1, 1), new(2026, 3, 8), null), Actor.System, TestClock.Start));
            await db.CommitAsync(Ct);
        });
        return account.UserName!;
    }

    private Task<bool> ChangeAsync(Func<ConductDb, Task> change) => ReadAsync(async db =>
    {
        await change(db);
        return true;
    });

    private async Task<T> ReadAsync<T>(Func<ConductDb, Task<T>> read)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<ConductDb>());
    }

    /// <summary>The product, which counts how often a password is compared.</summary>
    public sealed class CountingHost : AppHost
    {
        private int _comparisons;

        public int Comparisons => _comparisons;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<IPasswordHasher<Account>>(new Counting(() => Interlocked.Increment(ref _comparisons)))));
        }
    }

    private sealed class Counting(Action compared) : PasswordHasher<Account>
    {
        public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            compared();
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
