using Conduct.App.Features.Cases;
using Conduct.App.Features.MyWork;
using Conduct.App.Features.Penalties;
using Conduct.App.Features.Register;
using Conduct.App.Platform;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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

    // Sixty drafts beside what the demo has: the page holds what it shows, not what there is.
    [Fact]
    public async Task MyWork_OfAnOfficer_HoldsLittle()
    {
        await using var host = await FeatureHost.StartWithDemoAsync();
        var officer = await ActorAsync(host, "hr");
        for (var i = 0; i < 60; i++)
        {
            await host.RunAsync(new SaveCaseDraft(NewId.Next(), new CaseDraft { Narrative = "客户投诉待核实" }), officer).ShouldBeDone();
        }

        await AssertHoldsAsync<MyWorkPage>(host, "hr", 0.4);
    }

    [Fact]
    public async Task Proposal_TheHeaviestForm_HoldsLittle()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var caseFile = await stage.FoundAsync();
        await this.SignInAsync(stage, stage.Company.HrOfficer);

        await AssertHoldsAsync<ProposalEditor>(2.0, ("CaseFileId", caseFile.Id), ("Version", caseFile.Version), ("SubjectId", caseFile.Subjects[0].Id));
    }

    [Fact]
    public async Task FilingForm_HoldsLittle()
    {
        await using var host = await FeatureHost.StartWithDemoAsync();
        await AssertHoldsAsync<CaseDraftPage>(host, "hr", 1.5);
    }

    private static Task<Guid> AccountAsync(FeatureHost host, string name) => host.ReadAsync(db => db.Users.Where(row => row.UserName == name).Select(row => row.Id).SingleAsync());

    private static async Task<Actor> ActorAsync(FeatureHost host, string name) =>
        (await host.Services.GetRequiredService<ActorLoader>().FindAsync(await AccountAsync(host, name), TestContext.Current.CancellationToken))!;

    private async Task AssertHoldsAsync<TPage>(FeatureHost host, string account, double mostMegabytes)
        where TPage : IComponent
    {
        this.SignIn(host, await AccountAsync(host, account));
        await AssertHoldsAsync<TPage>(mostMegabytes);
    }

    private async Task AssertHoldsAsync<TPage>(double mostMegabytes, params (string Name, object Value)[] parameters)
        where TPage : IComponent
    {
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
