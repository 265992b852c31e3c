using Bunit;
using Conduct.App.Features.Cases;
using Conduct.App.Features.Evidence;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Cases;

public sealed class CaseDraftPageTests : CaseComponentTest
{
    [Fact]
    public async Task Form_Typed_SavesItselfAfterAMomentAndSaysWhen()
    {
        await using var stage = await SetAsync();
        var page = Show(stage);

        await page.Find("#place").ChangeAsync(new ChangeEventArgs { Value = "新街面馆" });
        stage.Host.Clock.Advance(Autosave.Delay);

        page.WaitForAssertion(() => Assert.Contains("10:00", page.Find(".save-state").TextContent, StringComparison.Ordinal), Timeout);
        Assert.Equal("新街面馆", (await stage.LoadAsync()).Draft!.Place);
    }

    [Fact]
    public void Faults_OfTheForm_StandBesideTheirFields_AndAreCountedAtItsFoot()
    {
        CaseDraft[] wrong =
        [
            new(),
            new() { OccurredOn = Company.Today.AddDays(2), FoundOn = Company.Today.AddDays(1) },
        ];

        Assert.All(wrong, draft => Assert.DoesNotContain(FilingFaults.Of(draft, Company.Today).Summary, draft.Faults(Company.Today).Select(code => DomainTexts.OfRule(code, []))));
        Assert.Equal(6, FilingFaults.Of(wrong[0], Company.Today).Count);
        Assert.NotNull(FilingFaults.Of(wrong[1], Company.Today)[FilingFaults.FoundOn]);
    }

    [Fact]
    public void Refusal_OfALongClientName_StandsBesideTheClient()
    {
        var faults = FilingFaults.Of(new Outcome.Refused(CaseRules.ClientNameTooLong, [Incident.ClientNameMaxLength]));

        Assert.Contains("100", faults[FilingFaults.Client], StringComparison.Ordinal);
        Assert.Equal(0, FilingFaults.Of(new Outcome.Refused(CaseRules.NamedInCase, [])).Count);
    }

    [Fact]
    public async Task Form_LeftByTheFocus_SavesAtOnce()
    {
        await using var stage = await SetAsync();
        var page = Show(stage);

        await page.Find("#narrative").ChangeAsync(new ChangeEventArgs { Value = "经过" });
        await page.Find(".filing").TriggerEventAsync("onfocusout", new FocusEventArgs());

        Assert.Equal("经过", (await stage.LoadAsync()).Draft!.Narrative);
    }

    [Fact]
    public async Task Form_ChangedInAnotherWindow_SaysSoAndKeepsTheInput()
    {
        await using var stage = await SetAsync();
        var page = Show(stage);
        await stage.RunAsync(new SaveCaseDraft(stage.Id, new CaseDraft { Place = "窗口二" })).ShouldBeDone();

        await page.Find("#place").ChangeAsync(new ChangeEventArgs { Value = "窗口一" });
        stage.Host.Clock.Advance(Autosave.Delay);

        page.WaitForAssertion(() => Assert.NotNull(page.Find(".conflict")), Timeout);
        Assert.Equal("窗口一", page.Find("#place").GetAttribute("value"));
        Assert.Equal("窗口二", (await stage.LoadAsync()).Draft!.Place);

        await page.FindAll(".conflict button")[0].ClickAsync(new());

        Assert.Equal("窗口一", (await stage.LoadAsync()).Draft!.Place);
    }

    [Fact]
    public async Task File_WithNothingFilledIn_MarksEveryFieldWithItsRule()
    {
        await using var stage = await SetAsync(builder => builder.Form = new CaseDraft());
        var page = Show(stage);

        await page.Find(".form-foot .mud-button-filled").ClickAsync(new());

        Assert.Equal(6, page.FindAll(".field-invalid .error").Count);
        Assert.Equal(CaseStatus.Draft, (await stage.LoadAsync()).Status);
    }

    [Fact]
    public async Task Subject_FoundByTwoCharacters_TakesAClauseAndTheCaseIsFiled()
    {
        await using var stage = await SetAsync();
        var page = Show(stage);

        await PickAsync(page, "#subjects", "张伟");
        await PickAsync(page, "#clause-E101", PolicyBuilder.Meal);
        await page.Find(".form-foot .mud-button-filled").ClickAsync(new());

        page.WaitForAssertion(() => Assert.EndsWith($"/cases/{stage.Id}", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal), Timeout);
        var filed = await stage.LoadAsync();
        Assert.Equal(("C-2026-000001", "张伟"), (filed.Number, Assert.Single(filed.Subjects).Name));
    }

    [Fact]
    public async Task Clauses_TheSameForTheOthers_AreCopiedToEach()
    {
        await using var stage = await SetAsync(builder => builder.Form = builder.Form with
        {
            Subjects = [new(builder.Company.Zhang.Id, [builder.Policy.Clause(PolicyBuilder.Meal).Clause.Id]), new(builder.Company.Li.Id, []), new(builder.Company.Wang.Id, [])],
        });
        var page = Show(stage);

        await page.FindAll("fieldset button").Single(button => button.TextContent == FilingTexts.SameClauses).ClickAsync(new());

        Assert.Equal(3, page.FindAll("fieldset .picked").Count);
    }

    [Fact]
    public async Task Clause_NoLongerInForceOnTheNewDay_IsMarkedAndKept()
    {
        await using var stage = await SetAsync(builder => builder.Form = builder.Form with
        {
            OccurredOn = new DateOnly(2024, 6, 1),
            Subjects = [new(builder.Company.Zhang.Id, [builder.Policy.Clause(PolicyBuilder.Meal).Clause.Id])],
        });

        var page = Show(stage);

        Assert.Contains("2024-06-01", page.Find(".picked .mud-alert-text-warning").TextContent, StringComparison.Ordinal);
        Assert.Contains(PolicyBuilder.Meal, page.Find(".clause-line").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_RefusedByTheServer_ShowsTheReasonBesideTheFile()
    {
        await using var stage = await SetAsync();
        var upload = Show(stage).FindComponent<EvidenceUpload>();

        Assert.True(await upload.InvokeAsync(() => upload.Instance.Queue(1, "照片.png", 1024)));
        Assert.False(await upload.InvokeAsync(() => upload.Instance.Queue(2, "录像.mp4", EvidenceItem.MaxBytes + 1)));
        await upload.InvokeAsync(() => upload.Instance.FinishAsync(1, false, "类型不符"));

        Assert.Equal(2, upload.FindAll(".uploads .mud-alert-text-error").Count);
        Assert.Contains("类型不符", upload.Find(".uploads li").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DraftOfAnotherOfficer_ReadsAsNotFound()
    {
        await using var stage = await SetAsync(CaseStatus.Draft, company => company.SecondHrOfficer, Role.HrOfficer);

        Assert.Equal(ShellTexts.NotFoundTitle, Show(stage).Find("h1").TextContent);
    }

    [Fact]
    public async Task NewCase_OpenedAndLeft_LeavesNothing_AndTheFirstWordMakesTheDraft()
    {
        await using var stage = await SetAsync(CaseStatus.Filed, company => company.HrOfficer, Role.HrOfficer);
        var location = Services.GetRequiredService<NavigationManager>();
        location.NavigateTo("/cases/new");
        Render<CaseDraftPage>();
        var id = Guid.Parse(QueryHelpers.ParseQuery(new Uri(location.Uri).Query)[CaseDraftPage.NewName]!);
        var page = Render<CaseDraftPage>();
        page.WaitForState(() => page.FindAll("#place").Count == 1, Timeout);
        Task<int> DraftsAsync() => stage.Host.ReadAsync(db => db.CaseFiles.CountAsync(row => row.Status == CaseStatus.Draft, Xunit.TestContext.Current.CancellationToken));
        Assert.Equal(0, await DraftsAsync());

        await page.Find("#place").ChangeAsync(new ChangeEventArgs { Value = "新街面馆" });
        stage.Host.Clock.Advance(Autosave.Delay);

        page.WaitForAssertion(() => Assert.Contains("10:00", page.Find(".save-state").TextContent, StringComparison.Ordinal), Timeout);
        Assert.Equal("新街面馆", (await stage.Host.ReadAsync(async db => await db.CaseFiles.FindAsync(id)))!.Draft!.Place);
        Assert.EndsWith($"/cases/new?{CaseDraftPage.NewName}={id}", location.Uri, StringComparison.Ordinal);
    }

    private Task<CaseStage> SetAsync(Action<CaseFileBuilder>? arrange = null) => SetAsync(CaseStatus.Draft, company => company.HrOfficer, Role.HrOfficer, arrange);

    private IRenderedComponent<CaseDraftPage> Show(CaseStage stage)
    {
        var page = Render<CaseDraftPage>(parameters => parameters.Add(one => one.CaseFileId, stage.Id));
        page.WaitForState(() => page.FindAll(".loading").Count == 0, Timeout);
        return page;
    }

    private static async Task PickAsync(IRenderedComponent<CaseDraftPage> page, string box, string text)
    {
        await page.Find(box).InputAsync(new ChangeEventArgs { Value = text });
        page.WaitForState(() => page.FindAll("[role=option]").Count > 0, Timeout);
        await page.Find("[role=option]").ClickAsync();
    }
}
