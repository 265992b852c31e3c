using Conduct.App.Features.Cases;
using Conduct.App.Features.Organisation;
using Conduct.App.Features.Policies;
using Conduct.App.Features.Register;
using Conduct.App.Features.Reviews;
using Conduct.App.Features.Search;
using Conduct.App.Features.Training;
using Conduct.Domain.Training;
using Conduct.Tests.EndToEnd.Looks;
using Conduct.Tests.EndToEnd.Steps;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd;

/// <summary>Writing with an input method while every answer takes a quarter of a second: no key is lost, and nothing comes back into the field in use.</summary>
[FullStage]
public sealed class SlowLineJourney(Browser browser) : BrowserJourney(browser, new DemoHost())
{
    private static readonly (string, string)[] Opening = [("liang'ming", "两名"), ("yuan'gong", "员工"), ("zai", "在"), ("gongzuo'shijian", "工作时间")];

    private static readonly (string, string)[] Rest = [("dao", "到"), ("cha'guan", "茶馆"), ("he'cha", "喝茶"), (",", "，"), ("yue", "约"), ("yi'xiaoshi", "一小时"), ("hou", "后"), ("fanhui", "返回"), (".", "。")];

    [Fact]
    public async Task Narrative_TypedWhileTheServerAnswers_LosesNoKey()
    {
        SpeakChinese();
        await using var line = new SlowLine(App.Url);
        var hr = await AsAsync("hr");
        var writer = await SlowWriter.StartAsync(hr);
        await hr.GotoAsync($"{line.Url}cases/new");

        await ShouldKeepAsync(hr, writer, hr.Field(CaseTexts.Narrative));
    }

    [Fact]
    public async Task Review_TypedWhileTheServerAnswers_LosesNoKey()
    {
        SpeakChinese();
        await using var line = new SlowLine(App.Url);
        var li = await AsAsync("li");
        var writer = await SlowWriter.StartAsync(li);
        await li.GotoAsync($"{line.Url}my/reviews/{(await new DemoPlaces(App, "li").OwnReviewAsync()).Id}");

        await ShouldKeepAsync(li, writer, li.Section(ReviewPrompt.All[0]));
    }

    [Fact]
    public async Task Reason_LeftByEscapeOnTheLastKey_IsOfferedAgain()
    {
        SpeakChinese();
        await using var line = new SlowLine(App.Url);
        var hr = await AsAsync("hr");
        var writer = await SlowWriter.StartAsync(hr);
        await hr.GotoAsync(await new DemoPlaces(App, "hr").ReadAsync(async db =>
            $"{line.Url}training/sessions/{await db.TrainingSessions.Where(session => session.Status == SessionStatus.Planned).Select(session => session.Id).SingleAsync()}"));
        await hr.Button(TrainingTexts.CancelSession).ClickAsync();
        var reason = hr.OpenDialog().Field(TrainingTexts.HandleReason);
        await hr.DialogHasFocusAsync();
        await reason.ClickAsync();

        var begun = await writer.TypeAsync(Opening);
        await writer.AskedAsync();
        var text = begun + await writer.TypeAsync(Rest);
        await Expect(reason).ToHaveValueAsync(text);
        await hr.Keyboard.PressAsync("Escape");
        await Expect(hr.OpenDialog()).ToHaveCountAsync(0);
        await hr.Button(TrainingTexts.CancelSession).ClickAsync();
        await Expect(reason).ToHaveValueAsync(text);
        await writer.ShouldHaveBeenSlowAndSilentAsync();

        // Not sent: the session takes place.
        await writer.SavedAsync();
        await hr.ReloadAsync();
        await hr.Button(TrainingTexts.CancelSession).ClickAsync();
        await Expect(reason).ToHaveValueAsync(text);
    }

    /// <summary>A form is shown a round trip before its script knows it; what is typed meanwhile counts like everything else.</summary>
    [Fact]
    public async Task Narrative_BegunBeforeTheFormReachedItsScript_IsSaved()
    {
        SpeakChinese();
        await using var line = new SlowLine(App.Url);
        var hr = await AsAsync("hr");
        var writer = await SlowWriter.StartAsync(hr, holdsForms: true);
        await hr.GotoAsync($"{line.Url}cases/new");
        var (narrative, place) = (hr.Field(CaseTexts.Narrative), hr.Field(CaseTexts.Place));
        await place.ClickAsync();
        var where = await writer.TypeAsync(("cha'guan", "茶馆"));
        await narrative.ClickAsync();
        var text = await writer.TypeAsync(Opening);
        await writer.SpellAsync("dao'cha'guan");

        await writer.LetFormsOpenAsync();

        text += await writer.TypeAsync(("dao'cha'guan", "到茶馆"));
        await Expect(narrative).ToHaveValueAsync(text);
        await writer.SavedAsync();
        await writer.ShouldHaveBeenSlowAndSilentAsync();

        // From the server alone.
        await hr.EvaluateAsync("() => localStorage.clear()");
        await hr.ReloadAsync();
        await writer.LetFormsOpenAsync();
        await Expect(narrative).ToHaveValueAsync(text);
        await Expect(place).ToHaveValueAsync(where);
    }

    [Fact]
    public async Task Subjects_TypedOneAfterAnother_LoseNoKey_AndEnterTakesWhatIsMarkedOnTheScreen()
    {
        SpeakChinese();
        await using var line = new SlowLine(App.Url);
        var hr = await AsAsync("hr");
        var writer = await SlowWriter.StartAsync(hr);
        await hr.GotoAsync($"{line.Url}cases/new");
        var box = hr.GetByRole(AriaRole.Combobox, new() { Name = FilingTexts.FindSubject });
        var offered = hr.GetByRole(AriaRole.Listbox, new() { Name = FilingTexts.FindSubject }).GetByRole(AriaRole.Option);

        // From the first moment on, while the page still gives its heading the focus.
        await box.ClickAsync();
        var first = await writer.TypeAsync(("zhang", "张"), ("xiao'chuan", "晓川"));
        await Expect(box).ToHaveValueAsync(first);
        await writer.SettledAsync();
        await Expect(offered).ToHaveCountAsync(1);
        await hr.Keyboard.PressAsync("Enter");
        var second = await writer.TypeAsync(("li", "李"), ("si'yan", "思妍"));
        await Expect(hr.GetByRole(AriaRole.Group, new() { Name = first })).ToBeVisibleAsync();
        await Expect(offered.Filter(new() { HasText = second })).ToBeVisibleAsync();
        await Expect(box).ToHaveValueAsync(second);

        // Away and back: the answers are there again.
        await hr.Field(CaseTexts.Place).ClickAsync();
        await Expect(offered).ToHaveCountAsync(0);
        await box.ClickAsync();
        await offered.Filter(new() { HasText = second }).ClickAsync();
        await Expect(box).ToHaveValueAsync("");
        await Expect(hr.GetByRole(AriaRole.Group, new() { Name = second })).ToBeVisibleAsync();
        await writer.ShouldHaveBeenSilentAsync();
    }

    [Fact]
    public async Task Searches_InHeaderAndFilters_LoseNoKey()
    {
        SpeakChinese();
        await using var line = new SlowLine(App.Url);
        var hr = await AsAsync("hr");
        var writer = await SlowWriter.StartAsync(hr);
        await hr.GotoAsync($"{line.Url}organisation");
        await hr.GetByRole(AriaRole.Button, new() { Name = SearchTexts.Label }).WaitForAsync();
        await hr.Keyboard.PressAsync("Control+K");
        await hr.Keyboard.TypeAsync("20022 ");
        var name = await writer.TypeAsync(("zhang", "张"), ("san", "三"));
        var header = hr.GetByRole(AriaRole.Combobox, new() { Name = SearchTexts.Label });
        await Expect(hr.GetByText(SearchTexts.NothingFound)).ToBeVisibleAsync();
        await Expect(header).ToHaveValueAsync($"20022 {name}");
        await hr.Keyboard.PressAsync("Escape");

        foreach (var (address, label) in new[] { ("organisation", OrganisationTexts.SearchText), ("policies", PolicyTexts.Text), ("register", RegisterTexts.Search) })
        {
            await hr.GotoAsync($"{line.Url}{address}");
            var box = hr.Field(label);
            await box.ClickAsync();
            var text = await writer.TypeAsync(("ke'hu", "客户"));
            await hr.Keyboard.PressAsync("Enter");
            text += await writer.TypeAsync(("jing'li", "经理"));
            await Expect(hr.Locator(".empty, tbody tr, .clause").First).ToBeVisibleAsync();
            await Expect(box).ToHaveValueAsync(text);
            await writer.ShouldHaveBeenSilentAsync();
        }
    }

    private static async Task ShouldKeepAsync(IPage page, SlowWriter writer, ILocator field)
    {
        await Expect(field).ToBeEditableAsync();
        await field.ClickAsync();
        var begun = await writer.TypeAsync(Opening);
        await writer.AskedAsync();
        var text = begun + await writer.TypeAsync(Rest);
        await Expect(field).ToHaveValueAsync(text);
        await writer.SavedAsync();
        await Expect(field).ToHaveValueAsync(text);
        await writer.ShouldHaveBeenSlowAndSilentAsync();

        await page.ReloadAsync();
        await Expect(field).ToHaveValueAsync(text);
    }
}
