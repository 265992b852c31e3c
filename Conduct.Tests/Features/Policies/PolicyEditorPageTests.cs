using Bunit;
using Conduct.App.Features.Policies;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Measures;
using Conduct.Domain.Policies;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;

namespace Conduct.Tests.Features.Policies;

public sealed class PolicyEditorPageTests : ComponentTest
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Editor_Typed_SavesItself_AndFaultsStandBesideTheirFields()
    {
        await using var stage = await PolicyCatalogueStage.WithModelAsync();
        var page = await OpenAsync(stage);
        var key = (await stage.VersionAsync()).Draft!.Clauses[0].Key;
        Assert.Empty(page.FindAll(".field-invalid"));

        await page.Find($"#title-{key:N}").ChangeAsync(new ChangeEventArgs { Value = "" });
        await page.Find($"#min-2-{key:N}").ChangeAsync(new ChangeEventArgs { Value = "999999" });
        stage.Host.Clock.Advance(Autosave.Delay);

        page.WaitForAssertion(() => Assert.Contains("10:00", page.Find(".save-state").TextContent, StringComparison.Ordinal), Timeout);
        Assert.Contains(DomainTexts.OfRule(PolicyRules.ClauseTitleMissing, []), page.Find($"#title-{key:N}-error").TextContent, StringComparison.Ordinal);
        Assert.Contains(DomainTexts.OfRule(PolicyRules.DeductionRangeWrong, []), page.Find($"#min-2-{key:N}-error").TextContent, StringComparison.Ordinal);
        var saved = (await stage.VersionAsync()).Draft!;
        Assert.Equal((null, 999_999_00, 1), (saved.Clauses[0].Title, saved.Clauses[0].Steps[1].DeductionMinFen, saved.Revision));
        Assert.Contains("2", page.Find("nav .mud-chip").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clauses_AreAddedMovedAndRemoved_AndLinesToo()
    {
        await using var stage = await PolicyCatalogueStage.WithModelAsync();
        var page = await OpenAsync(stage);
        var dialogs = Render<MudDialogProvider>();
        var before = (await stage.VersionAsync()).Draft!.Clauses;

        await PressAsync(page, CatalogueTexts.AddClause);
        var added = await WaitAsync(stage, draft => draft.Clauses.Count == before.Count + 1);
        Assert.Equal((before[0].Key, before[0].Category), (added.Clauses[0].Key, added.Clauses[1].Category));
        Assert.EndsWith($"clause={added.Clauses[1].Key}#clause-heading", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);

        var key = added.Clauses[1].Key;
        page.WaitForElement($"#code-{key:N}", Timeout);
        await page.Find($"#code-{key:N}").ChangeAsync(new ChangeEventArgs { Value = "9.9" });
        await PressAsync(page, CatalogueTexts.AddStep);
        await PressAsync(page, CatalogueTexts.MoveDown);
        stage.Host.Clock.Advance(Autosave.Delay);
        var moved = await WaitAsync(stage, draft => draft.Clauses[2].Key == key);
        Assert.Equal(("9.9", 2), (moved.Clauses[2].Code, moved.Clauses[2].Steps.Count));

        var removing = PressAsync(page, CatalogueTexts.RemoveClause);
        await dialogs.WaitForElement(".mud-dialog button.mud-button-filled", Timeout).ClickAsync();
        await removing;
        Assert.DoesNotContain((await WaitAsync(stage, draft => draft.Clauses.Count == before.Count)).Clauses, clause => clause.Key == key);
    }

    [Fact]
    public async Task Line_WithASuspension_AsksForItsLength_AndSaysWhoApproves()
    {
        await using var stage = await PolicyCatalogueStage.WithModelAsync();
        var page = await OpenAsync(stage);
        var key = (await stage.VersionAsync()).Draft!.Clauses[0].Key;
        Assert.Contains(CatalogueTexts.ApprovedByFormat.With(CatalogueTexts.ApproverTwo), page.Find("fieldset.stack").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll($"#suspension-1-{key:N}"));

        await page.Find($"#sanction-1-{key:N}").ChangeAsync(new ChangeEventArgs { Value = nameof(MeasureKind.Suspension) });
        await page.Find($"#suspension-1-{key:N}").ChangeAsync(new ChangeEventArgs { Value = "0" });
        await page.Find($"#max-1-{key:N}").ChangeAsync(new ChangeEventArgs { Value = "8000" });

        Assert.Contains(DomainTexts.OfRule(PolicyRules.SuspensionDaysWrong, [MeasureDraft.MaxDays]), page.Find($"#suspension-1-{key:N}-error").TextContent, StringComparison.Ordinal);
        Assert.Contains(CatalogueTexts.ApprovedByBothFormat.With(CatalogueTexts.ApproverTwo, CatalogueTexts.ApproverThree), page.Find("fieldset.stack").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Editor_ChangedInAnotherWindow_SaysSoAndKeepsTheInput()
    {
        await using var stage = await PolicyCatalogueStage.WithModelAsync();
        var page = await OpenAsync(stage);
        var draft = (await stage.VersionAsync()).Draft!;
        await stage.RunAsync(new SavePolicyDraft(stage.VersionId, draft)).ShouldBeDone();

        await page.Find($"#title-{draft.Clauses[0].Key:N}").ChangeAsync(new ChangeEventArgs { Value = "窗口一" });
        stage.Host.Clock.Advance(Autosave.Delay);

        page.WaitForAssertion(() => Assert.NotNull(page.Find(".conflict")), Timeout);
        await PressAsync(page, ShellTextsKeepMine);
        Assert.Equal("窗口一", (await WaitAsync(stage, one => one.Revision == 2)).Clauses[0].Title);
    }

    [Fact]
    public async Task Unread_StandsBesideItsClause_UntilItIsDealtWith()
    {
        await using var stage = await PolicyCatalogueStage.StartAsync();
        await stage.CreateAsync(new(OriginKind.Empty));
        await stage.RunAsync(new SavePolicyDraft(stage.VersionId, new() { Unread = "员工手册", Clauses = [new() { Code = "第一条", Unread = "签发人" }] })).ShouldBeDone();
        var page = await OpenAsync(stage);
        Assert.Equal(2, page.FindAll(".mud-alert").Count(alert => alert.TextContent.Contains(CatalogueTexts.UnreadHeading, StringComparison.Ordinal)));

        await page.FindAll("button").First(button => button.TextContent.Contains(CatalogueTexts.UnreadDone, StringComparison.Ordinal)).ClickAsync();
        await page.FindAll("button").First(button => button.TextContent.Contains(CatalogueTexts.UnreadDone, StringComparison.Ordinal)).ClickAsync();
        stage.Host.Clock.Advance(Autosave.Delay);

        var draft = await WaitAsync(stage, one => one.Revision > 1 && one.Unread is null);
        Assert.Null(draft.Clauses[0].Unread);
    }

    [Fact]
    public async Task Editor_OfAPublishedVersion_LeadsToTheVersion()
    {
        await using var stage = await PolicyCatalogueStage.WithModelAsync();
        await stage.LeadAsync(PolicyStatus.Published);
        await this.SignInAsync(stage.Stage, stage.Stage.Company.ComplianceOfficer);

        var page = Render<PolicyEditorPage>(parameters => parameters.Add(p => p.VersionId, stage.VersionId));

        page.WaitForAssertion(() => Assert.EndsWith($"/policies/versions/{stage.VersionId}", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal), Timeout);
        Assert.Empty(page.FindAll("form"));
    }

    private static string ShellTextsKeepMine => Conduct.App.Shell.ShellTexts.FormKeepMine;

    private async Task<IRenderedComponent<PolicyEditorPage>> OpenAsync(PolicyCatalogueStage stage)
    {
        await this.SignInAsync(stage.Stage, stage.Stage.Company.ComplianceOfficer);
        var page = Render<PolicyEditorPage>(parameters => parameters.Add(p => p.VersionId, stage.VersionId));
        page.WaitForState(() => page.FindAll(".save-state").Count > 0, Timeout);
        return page;
    }

    private static Task PressAsync(IRenderedComponent<PolicyEditorPage> page, string text) =>
        page.FindAll("button").First(button => button.TextContent.Trim() == text).ClickAsync();

    private static async Task<PolicyDraft> WaitAsync(PolicyCatalogueStage stage, Func<PolicyDraft, bool> until)
    {
        PolicyDraft? draft = null;
        await Until.HoldsAsync(async () => until(draft = (await stage.VersionAsync()).Draft!));
        return draft!;
    }
}
