using Bunit;
using Conduct.App.Features.Policies;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Policies;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;

namespace Conduct.Tests.Features.Policies;

public sealed class VersionPageTests : ComponentTest
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task NextStep_OfADraftWithFaults_SaysWhatIsMissing()
    {
        await using var stage = await PolicyCatalogueStage.StartAsync();
        await stage.CreateAsync(new(OriginKind.Empty));
        var page = await OpenAsync(stage);

        var next = page.Find("[aria-labelledby=next-step]").TextContent;
        Assert.Contains(CatalogueTexts.NextFormat.With(CatalogueTexts.Complete), next, StringComparison.Ordinal);
        Assert.All(Enum.GetValues<PolicyNeed>(), need => Assert.Contains(DomainTexts.Of(need), next, StringComparison.Ordinal));
        Assert.Contains(DomainTexts.OfRule(PolicyRules.NoClause, []), page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Discussion_IsRecordedInADialog_WithTheFilesThatWait()
    {
        await using var stage = await PolicyCatalogueStage.WithModelAsync();
        await stage.RunAsync(new AttachRecordFile(stage.VersionId, new("纪要.pdf", new string('a', 64), 5000, "application/pdf"))).ShouldBeDone();
        var page = await OpenAsync(stage);
        JSInterop.SetupModule("./evidence.js").Mode = JSRuntimeMode.Loose;
        var dialogs = Render<MudDialogProvider>();

        var recording = PressAsync(page, CatalogueTexts.RecordDiscussion);
        dialogs.WaitForElement("#record-text", Timeout);
        Assert.Contains("纪要.pdf", dialogs.Markup, StringComparison.Ordinal);
        await dialogs.Find("#record-on").ChangeAsync("2026-03-01");
        await dialogs.Find("#record-text").ChangeAsync("职工代表大会讨论");
        await dialogs.Find("form").SubmitAsync();
        await recording;

        page.WaitForAssertion(() => Assert.Contains("职工代表大会讨论", page.Find("[aria-labelledby=discussion-heading]").TextContent, StringComparison.Ordinal), Timeout);
        Assert.Contains(CatalogueTexts.NextFormat.With(CatalogueTexts.Publish), page.Markup, StringComparison.Ordinal);
        Assert.Equal("纪要.pdf", Assert.Single((await stage.VersionAsync()).Discussion!.Files).FileName);
        Assert.Equal([CatalogueTexts.SaidDiscussed], this.WhatWasSaid());
    }

    [Fact]
    public async Task Publication_OfADayBeforeTheDiscussion_IsRefusedBesideTheButton()
    {
        await using var stage = await PolicyCatalogueStage.WithModelAsync();
        await stage.LeadAsync(PolicyStatus.Discussed);
        var page = await OpenAsync(stage);
        JSInterop.SetupModule("./evidence.js").Mode = JSRuntimeMode.Loose;
        var dialogs = Render<MudDialogProvider>();

        _ = PressAsync(page, CatalogueTexts.Publish);
        dialogs.WaitForElement("#record-on", Timeout);
        await dialogs.Find("form").SubmitAsync();
        dialogs.WaitForAssertion(() => Assert.Contains(DomainTexts.OfRule(CatalogueRules.DayMissing, []), dialogs.Markup, StringComparison.Ordinal), Timeout);
        await dialogs.Find("#record-on").ChangeAsync("2026-01-01");
        await dialogs.Find("#record-text").ChangeAsync("内网公示");
        await dialogs.Find("form").SubmitAsync();

        dialogs.WaitForAssertion(() => Assert.Contains(DomainTexts.OfRule(PolicyRules.PublishedBeforeDiscussed, []), dialogs.Markup, StringComparison.Ordinal), Timeout);
        Assert.Equal(PolicyStatus.Discussed, (await stage.VersionAsync()).Status);
    }

    [Fact]
    public async Task Published_IsPutInForceOnADay_ThenCopiedForTheNext()
    {
        await using var stage = await PolicyCatalogueStage.WithModelAsync();
        await stage.LeadAsync(PolicyStatus.Published);
        var page = await OpenAsync(stage);
        var dialogs = Render<MudDialogProvider>();

        var starting = PressAsync(page, CatalogueTexts.PutInForce);
        await dialogs.WaitForElement("#in-force-from", Timeout).ChangeAsync("2026-04-01");
        await dialogs.Find("form").SubmitAsync();
        await starting;
        page.WaitForAssertion(() => Assert.Contains(CatalogueTexts.PlannedFormat.With(new DateOnly(2026, 4, 1)), page.Markup, StringComparison.Ordinal), Timeout);

        await stage.RunAsync(new PutPolicyInForce(stage.VersionId, Company.Today)).ShouldBeDone();
        var inForce = await OpenAsync(stage);
        await PressAsync(inForce, CatalogueTexts.NextVersion);
        var next = (await stage.PolicyAsync()).Written!;
        Assert.Equal(2, next.Number);
        Assert.EndsWith($"/policies/versions/{next.Id}", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewPolicy_FromTheModel_SaysThatItIsOne()
    {
        await using var stage = await PolicyCatalogueStage.StartAsync();
        await this.SignInAsync(stage.Stage, stage.Stage.Company.ComplianceOfficer);
        var page = Render<NewPolicyPage>();
        page.WaitForElement("#policy-code", Timeout);

        await page.Find("#policy-code").ChangeAsync("SC-01");
        await page.Find("#policy-title").ChangeAsync("员工手册");
        await page.Find($"#origin-{OriginKind.Workbook}").ChangeAsync(true);
        Assert.Contains(CatalogueTexts.ChooseFile, page.Markup, StringComparison.Ordinal);
        await page.Find($"#origin-{OriginKind.Model}").ChangeAsync(true);
        Assert.Contains(CatalogueTexts.ModelMark, page.Markup, StringComparison.Ordinal);
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("/policies/versions/", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal), Timeout);
        var policy = await stage.Host.ReadAsync(db => db.Policies.AsNoTracking().SingleAsync(one => one.Code == "SC-01"));
        Assert.Equal(ModelPolicy.Draft.Clauses.Count, policy.Written!.Draft!.Clauses.Count);
    }

    private async Task<IRenderedComponent<VersionPage>> OpenAsync(PolicyCatalogueStage stage)
    {
        if (!Services.Any(service => service.ServiceType == typeof(VersionQuery)))
        {
            await this.SignInAsync(stage.Stage, stage.Stage.Company.ComplianceOfficer);
        }

        var page = Render<VersionPage>(parameters => parameters.Add(p => p.VersionId, stage.VersionId));
        page.WaitForElement("#next-step", Timeout);
        return page;
    }

    private static Task PressAsync(IRenderedComponent<VersionPage> page, string text) => page.FindAll("button").First(button => button.TextContent.Trim() == text).ClickAsync();
}
