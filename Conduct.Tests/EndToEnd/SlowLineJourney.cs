using Conduct.App.Features.Cases;
using Conduct.App.Features.Reviews;
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
