using Bunit;
using Conduct.App.Data;
using Conduct.App.Features.Policies;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;

namespace Conduct.Tests.Features.Policies;

public sealed class AcknowledgementPageTests : ComponentTest
{
    private static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Query_CountsUnitsAndListsPeople_AsFarAsTheVisitorReaches(DatabaseProvider provider)
    {
        await using var stage = await AcknowledgementStage.AskedAsync(provider);
        await stage.ConfirmAsync(stage.Company.Zhang);
        stage.Host.Clock.Now += TimeSpan.FromDays(15);

        var view = await FindAsync(stage, new(null, AcknowledgementState.Overdue), stage.Compliance);
        var below = await FindAsync(stage, new(null, AcknowledgementState.All), Actors.With(Role.HrOfficer, stage.Company.Branch.Id));

        Assert.Equal([("总公司", 4, 0, 4), ("江南分公司", 4, 1, 3), ("江北分公司", 1, 0, 1)], view.Units.Select(unit => (unit.Name, unit.Asked, unit.Confirmed, unit.Overdue)));
        Assert.Equal((9, 1, 8), (view.Total.Asked, view.Total.Confirmed, view.Total.Overdue));
        Assert.Equal(8, view.People.Total);
        Assert.DoesNotContain(view.People.Rows, line => line.StaffNumber == "E101");
        Assert.Equal(("江南分公司", 4), (Assert.Single(below.Units).Name, below.People.Total));
        Assert.Equal("E101", Assert.Single((await FindAsync(stage, new(stage.Company.Branch.Id, AcknowledgementState.Confirmed), stage.Compliance)).People.Rows).StaffNumber);
    }

    [Fact]
    public async Task PolicyPage_OfWhoIsAsked_ShowsTheWholeTextAndTakesTheConfirmation()
    {
        await using var stage = await AcknowledgementStage.AskedAsync();
        await this.SignInAsync(stage.Stage, stage.Company.Zhang);
        var page = Open(stage, $"/policies/{stage.VersionId}");
        Assert.All(page.FindAll("details.clause"), clause => Assert.True(clause.HasAttribute("open")));

        await page.Find("#acknowledge button").ClickAsync();

        page.WaitForAssertion(() => Assert.Contains(PolicyDisplay.Format(AcknowledgementTexts.ConfirmedFormat, Company.Today), page.Find("#acknowledge").TextContent, StringComparison.Ordinal));
        Assert.Equal([AcknowledgementTexts.SaidConfirmed], this.WhatWasSaid());
        Assert.Equal(AcknowledgementStatus.Confirmed, (await stage.OfAsync(stage.Company.Zhang)).Status);
    }

    [Fact]
    public async Task PolicyPage_WithAFilter_AsksToReadTheWholeTextFirst()
    {
        await using var stage = await AcknowledgementStage.AskedAsync();
        await this.SignInAsync(stage.Stage, stage.Company.Zhang);

        var page = Open(stage, $"/policies/{stage.VersionId}?text={PolicyBuilder.Meal}");

        Assert.Empty(page.FindAll("#acknowledge button"));
        Assert.Equal($"http://localhost/policies/{stage.VersionId}", page.Find("#acknowledge a").GetAttribute("href"));
    }

    [Fact]
    public async Task PolicyPage_OfCompliance_RecordsAReviewAndShowsIt()
    {
        await using var stage = await AcknowledgementStage.StartAsync();
        await this.SignInAsync(stage.Stage, stage.Company.ComplianceOfficer);
        var page = Open(stage, $"/policies/{stage.VersionId}");
        var dialogs = Render<MudDialogProvider>();

        var reviewing = page.FindAll("button").Single(button => button.TextContent.Contains(PolicyTexts.RecordReview, StringComparison.Ordinal)).ClickAsync();
        await dialogs.WaitForElement("select").ChangeAsync(nameof(PolicyReviewResult.ToBeRevised));
        await dialogs.Find("textarea").ChangeAsync("第三条需要修订");
        await dialogs.Find("form").SubmitAsync();
        await reviewing;

        page.WaitForAssertion(() => Assert.Contains("第三条需要修订", page.Find(".records").TextContent, StringComparison.Ordinal));
        Assert.Contains(DomainTexts.Of(PolicyReviewResult.ToBeRevised), page.Find(".records").TextContent, StringComparison.Ordinal);
        Assert.Equal([PolicyDisplay.Format(PolicyTexts.SaidReviewedFormat, Policy.ReviewDueAfter(Company.Today))], this.WhatWasSaid());
    }

    [Fact]
    public async Task ListPage_OfCompliance_AsksEveryone()
    {
        await using var stage = await AcknowledgementStage.StartAsync();
        await this.SignInAsync(stage.Stage, stage.Company.ComplianceOfficer);
        var page = Render<AcknowledgementsPage>(parameters => parameters.Add(p => p.VersionId, stage.VersionId));
        page.WaitForState(() => page.FindAll(".empty").Count > 0, TimeSpan.FromSeconds(20));
        var dialogs = Render<MudDialogProvider>();

        var asking = page.FindAll("button").Single(button => button.TextContent.Contains(AcknowledgementTexts.Ask, StringComparison.Ordinal)).ClickAsync();
        dialogs.WaitForAssertion(() => Assert.Equal(3, dialogs.FindAll("option").Count));
        await dialogs.Find("form").SubmitAsync();
        await asking;

        page.WaitForAssertion(() => Assert.Equal(4, page.FindAll("table")[0].QuerySelectorAll("tbody tr").Length));
        Assert.Equal(stage.Company.Employees.Count, (await stage.AllAsync()).Count);
        Assert.Equal([PolicyDisplay.Format(AcknowledgementTexts.SaidAskedFormat, stage.Company.Employees.Count, Company.Today.AddDays(AcknowledgementCall.UsualDays))], this.WhatWasSaid());
    }

    [Fact]
    public async Task ListPage_OfAnOfficer_ShowsNoButtonToAsk()
    {
        await using var stage = await AcknowledgementStage.AskedAsync();
        await this.SignInAsync(stage.Stage, stage.Company.HrOfficer);

        var page = Render<AcknowledgementsPage>(parameters => parameters.Add(p => p.VersionId, stage.VersionId));

        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("table").Count));
        Assert.DoesNotContain(page.FindAll("button"), button => button.TextContent.Contains(AcknowledgementTexts.Ask, StringComparison.Ordinal));
    }

    private static async Task<AcknowledgementView> FindAsync(AcknowledgementStage stage, AcknowledgementFilter filter, Actor actor)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<AcknowledgementQuery>().FindAsync(stage.VersionId, filter, new(), actor, Ct))!;
    }

    private IRenderedComponent<PoliciesPage> Open(AcknowledgementStage stage, string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        var page = Render<PoliciesPage>(parameters => parameters.Add(p => p.VersionId, stage.VersionId));
        page.WaitForState(() => page.FindAll(".loading").Count == 0, TimeSpan.FromSeconds(20));
        return page;
    }
}
