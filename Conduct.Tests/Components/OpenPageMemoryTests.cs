using Conduct.App.Features.Cases;
using Conduct.App.Features.MyWork;
using Conduct.App.Features.Register;
using Conduct.App.Platform;
using Conduct.App.Security;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Components;

/// <summary>What an open page holds, without frame and connection (the benchmark measures the whole). The heap of the process is measured, so no other test may run beside it.</summary>
[FullStage]
[Collection(nameof(OpenPageMemoryTests))]
[CollectionDefinition(nameof(OpenPageMemoryTests), DisableParallelization = true)]
public sealed class OpenPageMemoryTests : ComponentTest
{
    private const int Rounds = 5;
    private const int Pages = 5;

    [Fact]
    public async Task Register_WithAPageOfLines_HoldsLittle()
    {
        await using var host = await FeatureHost.StartWithDemoAsync();
        await host.SaveAsync([.. Enumerable.Range(1, PageRequest.DefaultSize).Select(number => new RegisterRowSeed($"C-2020-{number:D6}", "欧阳建国") { FoundOn = new(2020, 1, 2) }.Build())]);

        await AssertHoldsAsync<RegisterPage>(host, "compliance", 0.4);
    }

    [Fact]
    public async Task MyWork_OfAnOfficer_HoldsLittle()
    {
        await using var host = await FeatureHost.StartWithDemoAsync();

        await AssertHoldsAsync<MyWorkPage>(host, "hr", 0.4);
    }

    [Fact]
    public async Task FilingForm_HoldsLittle()
    {
        await using var host = await FeatureHost.StartWithDemoAsync();
        await AssertHoldsAsync<CaseDraftPage>(host, "hr", 1.5);
    }

    private static Task<Guid> AccountAsync(FeatureHost host, string name) => host.ReadAsync(db => db.Users.Where(row => row.UserName == name).Select(row => row.Id).SingleAsync());

    private async Task AssertHoldsAsync<TPage>(FeatureHost host, string account, double mostMegabytes, params (string Name, object Value)[] parameters)
        where TPage : IComponent
    {
        this.SignIn(host, await AccountAsync(host, account));
        await using var renderer = new BareRenderer(Services);
        var held = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var before = Settled();
            for (var i = 0; i < Pages; i++)
            {
                await renderer.OpenAsync<TPage>(parameters);
            }

            held.Add((Settled() - before) / 1024.0 / 1024 / Pages);
        }

        // The middle one: the first pays for what all share, and what earlier tests left may go at any time. Something must be held, or nothing was rendered.
        Assert.InRange(held.Order().ElementAt(Rounds / 2), 0.02, mostMegabytes);
    }

    // What was left to finalizers takes several collections.
    private static long Settled()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
