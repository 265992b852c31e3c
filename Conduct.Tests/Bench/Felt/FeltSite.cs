using Conduct.App.Shell;
using Conduct.Tests.Support;
using Microsoft.Playwright;

namespace Conduct.Tests.Bench.Felt;

/// <summary>A running build behind a relay that counts its bytes, and the browsers of those who use it.</summary>
public sealed class FeltSite : IAsyncDisposable
{
    private readonly ServerProcess _server;
    private readonly Browser _browser;

    private FeltSite(FeltBuild build, ServerProcess server, Browser browser) =>
        (Build, _server, _browser, Relay) = (build, server, browser, new Relay(server.Site.Port));

    public FeltBuild Build { get; }

    public Relay Relay { get; }

    public static async Task<FeltSite> StartAsync(FeltBuild build, Browser browser, params (string Name, string Value)[] environment)
    {
        var (server, _) = await ServerProcess.StartAsync(build.App.With(environment));
        return new(build, server, browser);
    }

    /// <summary>A fresh browser, cache and all, that is signed in.</summary>
    public async Task<IBrowserContext> SignedInAsync(string account)
    {
        var context = (await _browser.NewVisitorAsync(Relay.Site)).Context;
        await context.Pages[0].CloseAsync();
        var form = context.APIRequest.CreateFormData();
        form.Append("userName", account);
        form.Append("password", DemoInstallation.Password);
        await context.APIRequest.PostAsync("/sign-in", new() { Form = form });
        await context.AddInitScriptAsync(PageClock.Script);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        _server.Dispose();
        await Relay.DisposeAsync();
    }
}
