using Bunit;
using Conduct.App.Features.Register;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Policies;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;

namespace Conduct.Tests.Features.Register;

public sealed class RegisterPageTests : ComponentTest
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    private string Address => new Uri(Services.GetRequiredService<NavigationManager>().Uri).PathAndQuery;

    [Fact]
    public async Task Filters_Chosen_StandInTheAddressAndNarrowTheLines()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.DecisionAsync(DecisionStatus.PendingApproval);
        await stage.DecisionAsync(DecisionStatus.PendingApproval, stage.Company.Li);
        var page = await OpenAsync(stage);
        Assert.Equal(2, page.FindAll("tbody tr").Count);

        await page.Find("#register-status").ChangeAsync(nameof(CaseStatus.Closed));
        page.WaitForAssertion(() => Assert.Equal(RegisterTexts.NothingTitle, page.Find(".empty h2").TextContent), Timeout);
        Assert.Equal("/register?status=Closed", Address);
        Assert.Contains(DomainTexts.Of(CaseStatus.Closed), page.Find(".chips [aria-current]").TextContent, StringComparison.Ordinal);

        await page.Find("#register-gravity").ChangeAsync(nameof(Gravity.Grave));
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll(".chips [aria-current]").Count), Timeout);
    }

    [Fact]
    public async Task Unit_Chosen_StandsInTheAddressAndIsMarked()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.DecisionAsync(DecisionStatus.PendingApproval);
        var page = await OpenAsync(stage);
        Assert.Equal("　" + stage.Company.Branch.Name, page.Find($"#register-unit option[value='{stage.Company.Branch.Id}']").TextContent);

        await page.Find("#register-unit").ChangeAsync(stage.Company.Branch.Id.ToString());

        Assert.Equal($"/register?unit={stage.Company.Branch.Id}", Address);
        page.WaitForAssertion(() => Assert.Contains(stage.Company.Branch.Name, page.Find(".chips [aria-current]").TextContent, StringComparison.Ordinal), Timeout);
        Assert.Equal(stage.Company.Branch.Id.ToString(), page.Find("#register-unit").GetAttribute("value"));
    }

    [Fact]
    public async Task Day_Typed_StandsInTheAddressYearFirst()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.DecisionAsync(DecisionStatus.PendingApproval);
        var page = await OpenAsync(stage);

        await page.Find("input[name=register-from]").ChangeAsync("2026-03-31");

        Assert.Equal("/register?from=2026-03-31", Address);
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".empty")), Timeout);
        Assert.Equal("2026-03-31", page.Find("input[name=register-from]").GetAttribute("value"));
    }

    [Fact]
    public async Task Search_KeepsTheWordsOutOfTheAddress()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.DecisionAsync(DecisionStatus.PendingApproval);
        var page = await OpenAsync(stage);

        await page.Find("#register-search").ChangeAsync(stage.Company.Zhang.Name);
        await page.Find("form[role=search]").SubmitAsync();

        Assert.DoesNotContain(Uri.EscapeDataString(stage.Company.Zhang.Name), Address, StringComparison.Ordinal);
        Assert.StartsWith("/register?q=", Address, StringComparison.Ordinal);
        page.WaitForAssertion(() => Assert.Single(page.FindAll("tbody tr")), Timeout);
    }

    [Fact]
    public async Task Export_WithoutAPurpose_IsNotLetGo()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.DecisionAsync(DecisionStatus.PendingApproval);
        var (page, dialogs) = (await OpenAsync(stage), Render<MudDialogProvider>());

        _ = page.Find(".page-header .mud-button-filled").ClickAsync();
        dialogs.WaitForState(() => dialogs.FindAll("#export-purpose").Count == 1, Timeout);
        await dialogs.Find("form").SubmitAsync();
        Assert.Contains(RegisterTexts.PurposeMissing, dialogs.Find(".error").TextContent, StringComparison.Ordinal);
        Assert.Equal("/register", Address);

        await dialogs.Find("#export-purpose").ChangeAsync("季度检查");
        await dialogs.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.StartsWith("/register/export.xlsx?", Address, StringComparison.Ordinal), Timeout);
        Assert.Contains($"{RegisterExport.PurposeName}=", Address, StringComparison.Ordinal);
        Assert.DoesNotContain(Uri.EscapeDataString("季度检查"), Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_Chosen_AreShownAndStandInTheAddress()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.DecisionAsync(DecisionStatus.PendingApproval);
        var (page, dialogs) = (await OpenAsync(stage), Render<MudDialogProvider>());
        Assert.Equal(12, page.FindAll("th").Count);

        await ChooseAsync(page, dialogs, RegisterTexts.ColumnsAll);
        page.WaitForAssertion(() => Assert.Equal(32, page.FindAll("th").Count), Timeout);
        Assert.Equal("/register?cols=all", Address);

        await ChooseAsync(page, dialogs, null);
        page.WaitForAssertion(() => Assert.Equal(31, page.FindAll("th").Count), Timeout);
        Assert.StartsWith("/register?cols=no%2Ccase%2C", Address, StringComparison.Ordinal);

        await ChooseAsync(page, dialogs, RegisterTexts.ColumnsFirst);
        page.WaitForAssertion(() => Assert.Equal(12, page.FindAll("th").Count), Timeout);
        Assert.Equal(RegisterAddress.Everything, Address);
    }

    [Fact]
    public async Task NextPage_AsksForItsLinesAloneAndKeepsTheRest()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.DecisionAsync(DecisionStatus.PendingApproval);
        await stage.Host.SaveAsync([.. Enumerable.Range(1, 30).Select(number => new RegisterRowSeed($"C-2025-{number:D6}", "王芳") { FoundOn = new(2025, 1, 1) }.Build())]);
        var page = await OpenAsync(stage, "/register?size=25&gravity=Medium");
        using var statements = new Bench.StatementCount();

        Services.GetRequiredService<NavigationManager>().NavigateTo(page.FindAll(".pager a")[^1].GetAttribute("href")!);

        page.WaitForAssertion(() => Assert.Equal(6, page.FindAll("tbody tr").Count), Timeout);
        Assert.Contains(DomainTexts.Of(Gravity.Medium), page.Find(".chips [aria-current]").TextContent, StringComparison.Ordinal);

        // The session with its account, and what that may; ids, and the lines.
        Assert.Equal(4, statements.Count);
    }

    [Fact]
    public async Task View_Saved_IsOfferedByItsName()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var (page, dialogs) = (await OpenAsync(stage, "/register?gravity=Grave"), Render<MudDialogProvider>());

        _ = page.FindAll("button.chip").First(chip => chip.TextContent.Contains(RegisterTexts.SaveView, StringComparison.Ordinal)).ClickAsync();
        dialogs.WaitForState(() => dialogs.FindAll("#view-name").Count == 1, Timeout);
        await dialogs.Find("#view-name").ChangeAsync("较重违规");
        await dialogs.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains(page.FindAll(".chip[aria-current]"), chip => chip.TextContent.Contains("较重违规", StringComparison.Ordinal)), Timeout);
        Assert.Equal("gravity=Grave", (await stage.Host.ReadAsync(db => db.SavedViews.SingleAsync())).Query);
    }

    [Fact]
    public async Task View_DeletedElsewhereMeanwhile_SaysSoAndIsGone()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var account = await stage.Host.ReadAsync(db => db.Users.SingleAsync(row => row.EmployeeId == stage.Company.ComplianceOfficer.Id));
        await stage.Host.SaveAsync(new SavedView { Id = NewId.Next(), AccountId = account.Id, Page = RegisterViewsQuery.Page, Name = "较重违规", Query = "gravity=Grave" });
        var (page, dialogs) = (await OpenAsync(stage), Render<MudDialogProvider>());
        await stage.Host.ChangeAsync(async db => db.RemoveRange(await db.SavedViews.ToListAsync()));

        var deleting = page.Find(".chip-pair button").ClickAsync();
        await dialogs.WaitForElement(".mud-dialog .actions .mud-button-filled", Timeout).ClickAsync();
        await deleting;

        page.WaitForAssertion(() => Assert.Contains(DomainTexts.Of(new Outcome.NotFound()), page.Find(".mud-alert-text-error").TextContent, StringComparison.Ordinal), Timeout);
        Assert.Empty(page.FindAll(".chip-pair"));
    }

    // Presses the button of that name, or takes the last column away.
    private static async Task ChooseAsync(IRenderedComponent<RegisterPage> page, IRenderedComponent<MudDialogProvider> dialogs, string? button)
    {
        _ = page.Find(".page-header .mud-button-root").ClickAsync();
        dialogs.WaitForState(() => dialogs.FindAll(".checks input").Count == 32, Timeout);
        await (button is null
            ? dialogs.FindAll(".checks input")[^1].ChangeAsync(false)
            : dialogs.FindAll(".actions button").First(one => one.TextContent == button).ClickAsync());
        await dialogs.Find("form").SubmitAsync();
        dialogs.WaitForState(() => dialogs.FindAll(".checks input").Count == 0, Timeout);
    }

    private async Task<IRenderedComponent<RegisterPage>> OpenAsync(PenaltyStage stage, string address = "/register")
    {
        await this.SignInAsync(stage, stage.Company.ComplianceOfficer);
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        var page = Render<RegisterPage>();
        page.WaitForState(() => page.FindAll(".loading").Count == 0 && page.FindAll("form.filters").Count == 1, Timeout);
        return page;
    }
}
