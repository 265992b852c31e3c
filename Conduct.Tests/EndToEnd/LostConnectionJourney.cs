using Conduct.App.Features.Reviews;
using Conduct.App.Shell;
using Conduct.Tests.EndToEnd.Steps;
using Conduct.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd;

/// <summary>The server goes away while somebody writes, and comes back on the same data.</summary>
[FullStage]
public sealed class LostConnectionJourney(Browser browser) : BrowserJourney(browser, new DemoHost())
{
    private const string Before = "3月4日下午，我查询了两名非本人名下客户的资料，没有业务需要。";
    private const string During = "我违反了客户信息查询的规定，这一段写于连接中断期间。";

    [Fact]
    public async Task Review_TypedWhileTheServerRestarts_IsStillThere()
    {
        SpeakChinese();
        var li = await AsAsync("li");
        await li.GetByRole(AriaRole.Link, new() { Name = ReviewWorkTexts.WriteReview }).ClickAsync();
        await li.Section(ReviewPrompt.All[0]).FillAsync(Before);
        await Expect(li.Locator("form[data-dirty]")).ToHaveCountAsync(0);

        await App.StopAsync();
        await Expect(li.GetByText(ShellTexts.ReconnectTitle)).ToBeVisibleAsync();
        await li.Section(ReviewPrompt.All[1]).FillAsync(During);
        await Expect(li.GetByText(ShellTexts.FormOffline)).ToBeVisibleAsync();
        App = App.StartAgain();

        await Expect(li.GetByText(ShellTexts.FormRestored)).ToBeVisibleAsync();
        await Expect(li.Section(ReviewPrompt.All[0])).ToHaveValueAsync(Before);
        await Expect(li.Section(ReviewPrompt.All[1])).ToHaveValueAsync(During);
        await li.ReloadAsync();
        await Expect(li.Section(ReviewPrompt.All[1])).ToHaveValueAsync(During);
    }
}
