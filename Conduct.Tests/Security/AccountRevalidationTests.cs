using Conduct.App.Data;
using Conduct.App.Features.SignIn;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Tests.Features.Accounts;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace Conduct.Tests.Security;

/// <summary>The circuits of a session, and what ends them.</summary>
public sealed class AccountRevalidationTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Circuits_OfASessionThatEnds_HaveNobodyAtOnce_AndOthersStay()
    {
        await using var stage = await AccountStage.StartAsync();
        using var life = new Life();
        var (first, second) = (await stage.BeginAsync(stage.Wang), await stage.BeginAsync(stage.Wang));
        using var tab = Circuit(stage, first, life);
        using var secondTab = Circuit(stage, first, life);
        using var elsewhere = Circuit(stage, second, life);

        await stage.RunAsync(new SignOut(first.SessionId), await ActorAsync(stage)).ShouldBeDone();

        Assert.Equal((false, false, true), (await IsThereAsync(tab), await IsThereAsync(secondTab), await IsThereAsync(elsewhere)));
    }

    [Theory]
    [InlineData("disabled")]
    [InlineData("reset")]
    [InlineData("ended")]
    public async Task Circuits_OfAnAccountOutOfService_HaveNobodyAtOnce(string how)
    {
        await using var stage = await AccountStage.StartAsync();
        using var life = new Life();
        using var tab = Circuit(stage, await stage.BeginAsync(stage.Wang), life);

        await (how switch
        {
            "disabled" => stage.RunAsync(new App.Features.Accounts.DisableAccount(stage.Wang, "离职")),
            "reset" => stage.RunAsync(new App.Features.Accounts.ResetPassword(stage.Wang, "abcd-efgh-2345")),
            _ => stage.RunAsync(new App.Features.Accounts.EndSessionsOf(stage.Wang, null)),
        }).ShouldBeDone();

        Assert.False(await IsThereAsync(tab));
    }

    [Fact]
    public async Task ServerThatStops_LeavesOpenTabsAlone()
    {
        using var life = new Life();
        var clock = new OrganisationClock(new TestClock(), new OrganisationTime(new TestClock().LocalTimeZone));
        using var check = new AccountRevalidation(NullLoggerFactory.Instance, new LiveSessions(new Gone(), clock), new OpenSessions(), life);
        var visitor = SignedIn.PrincipalOf(NewId.Next(), NewId.Next());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => check.IsValidAsync(visitor, Ct));

        life.StopApplication();

        Assert.True(await check.IsValidAsync(visitor, Ct));
    }

    private static async Task<Actor> ActorAsync(AccountStage stage) => (await stage.Host.Services.GetRequiredService<ActorLoader>().FindAsync(stage.Wang, Ct))!;

    // As the framework begins a circuit.
    private static AccountRevalidation Circuit(AccountStage stage, SessionKey session, Life life)
    {
        var services = stage.Host.Services;
        var circuit = new AccountRevalidation(NullLoggerFactory.Instance, services.GetRequiredService<LiveSessions>(), services.GetRequiredService<OpenSessions>(), life);
        circuit.SetAuthenticationState(Task.FromResult(new AuthenticationState(SignedIn.PrincipalOf(session.AccountId, session.SessionId))));
        return circuit;
    }

    // The circuit looks by itself, on a thread of its own: whoever is to be gone has a minute.
    private static async Task<bool> IsThereAsync(AccountRevalidation circuit)
    {
        var user = (await circuit.GetAuthenticationStateAsync()).User;
        if (!await circuit.IsValidAsync(user, Ct))
        {
            await Until.HoldsAsync(async () => (await circuit.GetAuthenticationStateAsync()).User.Identity is { IsAuthenticated: false });
        }

        return (await circuit.GetAuthenticationStateAsync()).User.Identity is { IsAuthenticated: true };
    }

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
