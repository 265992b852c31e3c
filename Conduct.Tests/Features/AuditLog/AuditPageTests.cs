using Bunit;
using Conduct.App.Features.AuditLog;
using Conduct.Domain.Cases;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.AuditLog;

public sealed class AuditPageTests : ComponentTest
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    private string Address => new Uri(Services.GetRequiredService<NavigationManager>().Uri).PathAndQuery;

    [Fact]
    public async Task Filters_Chosen_StandInTheAddressAndNarrowTheLines()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.DecisionAsync(DecisionStatus.PendingApproval);
        var page = await OpenAsync(stage);
        var all = page.FindAll("tbody tr").Count;

        await page.Find("#audit-kind").ChangeAsync(nameof(PenaltyProposed));
        page.WaitForAssertion(() => Assert.InRange(page.FindAll("tbody tr").Count, 1, all - 1), Timeout);
        Assert.Equal("/audit?kind=PenaltyProposed", Address);

        await page.Find("#audit-case").ChangeAsync(" c-2026-999999 ");
        await page.Find("form.filters").SubmitAsync();
        page.WaitForAssertion(() => Assert.Equal(AuditTexts.NothingTitle, page.Find(".empty h2").TextContent), Timeout);
        Assert.Contains("case=C-2026-999999", Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Number_TypedAndNotYetSearched_StaysWhenAnotherFilterIsChosen()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.DecisionAsync(DecisionStatus.PendingApproval);
        var page = await OpenAsync(stage);

        await page.Find("#audit-case").ChangeAsync("C-2026-000001");
        await page.Find("#audit-kind").ChangeAsync(nameof(PenaltyProposed));

        Assert.Equal("/audit?kind=PenaltyProposed&case=C-2026-000001", Address);
        Assert.Equal("C-2026-000001", page.Find("#audit-case").GetAttribute("value"));
    }

    [Fact]
    public async Task Days_Typed_StandInTheAddressYearFirst()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.DecisionAsync(DecisionStatus.PendingApproval);
        var page = await OpenAsync(stage);

        await page.Find("input[name=audit-to]").ChangeAsync("2020-01-31");

        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".empty")), Timeout);
        Assert.Equal("/audit?to=2020-01-31", Address);
        Assert.Equal("2020-01-31", page.Find("input[name=audit-to]").GetAttribute("value"));
    }

    [Fact]
    public async Task Details_OfAnEntry_ReadInWords()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.DecisionAsync(DecisionStatus.PendingApproval);

        var page = await OpenAsync(stage, $"/audit?kind={nameof(CaseFiled)}");

        var row = page.Find("tbody tr");
        Assert.Contains("立案", row.TextContent, StringComparison.Ordinal);
        Assert.Equal([AuditTexts.KindCode, AuditParts.NameOf("Number"), AuditParts.NameOf("Subjects"), AuditTexts.Hash], row.QuerySelectorAll("dt").Select(name => name.TextContent));
        Assert.DoesNotContain("Subjects", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_Pressed_FindsTheChainIntact()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.DecisionAsync(DecisionStatus.PendingApproval);
        var page = await OpenAsync(stage);

        _ = page.Find(".audit-check button").ClickAsync();

        page.WaitForAssertion(() => Assert.Single(page.FindAll(".mud-alert-text-success")), Timeout);
    }

    private async Task<IRenderedComponent<AuditPage>> OpenAsync(PenaltyStage stage, string address = "/audit")
    {
        await this.SignInAsync(stage, stage.Company.ComplianceOfficer);
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        var page = Render<AuditPage>();
        page.WaitForState(() => page.FindAll(".loading").Count == 0, Timeout);
        return page;
    }
}
