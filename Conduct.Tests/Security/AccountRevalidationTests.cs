using System.Security.Claims;
using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Conduct.Tests.Security;

public sealed class AccountRevalidationTests
{
    private const string Stamp = "stamp-1";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Account_IsValid_UntilItIsDisabledOrItsStampChanges(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        using var life = new Life();
        var account = new Account { Id = NewId.Next(), UserName = "zhang", DisplayName = "张伟", SecurityStamp = Stamp };
        await host.SaveAsync(account);
        using var check = Check(host.Factory, life);

        Assert.True(await check.IsValidAsync(SignedIn(account.Id, Stamp), Ct));
        Assert.False(await check.IsValidAsync(SignedIn(account.Id, "stamp-0"), Ct));
        await host.ChangeAsync(async db => (await db.Users.SingleAsync(Ct)).Disabled = true);
        Assert.False(await check.IsValidAsync(SignedIn(account.Id, Stamp), Ct));
    }

    [Fact]
    public async Task ServerThatStops_LeavesOpenTabsAlone()
    {
        using var life = new Life();
        using var check = Check(new Gone(), life);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => check.IsValidAsync(SignedIn(NewId.Next(), Stamp), Ct));

        life.StopApplication();

        Assert.True(await check.IsValidAsync(SignedIn(NewId.Next(), Stamp), Ct));
    }

    private static AccountRevalidation Check(IDbContextFactory<ConductDb> databases, Life life) => new(NullLoggerFactory.Instance, databases, Options.Create(new IdentityOptions()), life);

    private static ClaimsPrincipal SignedIn(Guid id, string stamp) =>
        new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, $"{id}"), new(new ClaimsIdentityOptions().SecurityStampClaimType, stamp)], "test"));

    /// <summary>The services of a server that has been taken down.</summary>
    private sealed class Gone : IDbContextFactory<ConductDb>
    {
        public ConductDb CreateDbContext() => throw new ObjectDisposedException(nameof(IServiceProvider));
    }

    private sealed class Life : IHostApplicationLifetime, IDisposable
    {
        private readonly CancellationTokenSource _stopping = new();

        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping => _stopping.Token;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication() => _stopping.Cancel();

        public void Dispose() => _stopping.Dispose();
    }
}
