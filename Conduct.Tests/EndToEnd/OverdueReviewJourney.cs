using Conduct.App.Features.Reviews;
using Conduct.App.Platform.Texts;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Deadlines;
using Conduct.Tests.EndToEnd.Looks;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using static Conduct.Tests.EndToEnd.Steps.PageSteps;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd;

/// <summary>Li's written review goes overdue: the right people are told in the right order, once each, and the case shows it.</summary>
[FullStage]
public sealed class OverdueReviewJourney(Browser browser) : BrowserJourney(browser, new DemoHost())
{
    [Fact]
    public async Task Review_Overdue_IsToldToTheEmployee_ThenTheOfficer_ThenTheManager()
    {
        SpeakEnglish();
        _ = App.Url;
        var review = await new DemoPlaces(App, "li").OwnReviewAsync();
        var number = await new DemoPlaces(App, "li").NumberAsync(review.CaseFileId);
        var name = ReviewWorkTexts.WrittenReview;

        await ReachAsync(review.DueOn);
        await ShouldReadAsync("li", Format(NotificationTexts.DueToday, number, review.DueOn, null, name), 1);
        await ShouldReadAsync("hr", Overdue(1), 0);

        await ReachAsync(review.DueOn.AddDays(1));
        await ShouldReadAsync("li", Format(NotificationTexts.Overdue, number, review.DueOn, Days(1), name), 1);
        await ShouldReadAsync("hr", Overdue(1), 1);
        await ShouldReadAsync("manager", Overdue(1), 0);

        await ReachAsync(review.DueOn.AddDays(3));
        await ShouldReadAsync("manager", Overdue(3), 1);
        await ShouldReadAsync("hr", Overdue(3), 0);
        var hr = await AsAsync("hr");
        await hr.GotoAsync($"/cases/{review.CaseFileId}?tab={CaseReviewSection.InAddress}");
        foreach (var (audience, day) in new[] { (ReminderAudience.HrOfficer, 1), (ReminderAudience.Manager, 3) })
        {
            await Expect(hr.GetByText(Format(DeadlineTexts.ToldFormat, DomainTexts.Of(audience), review.DueOn.AddDays(day)))).ToBeVisibleAsync();
        }

        string Overdue(int days) => Format(NotificationTexts.OverdueInReach, number, review.DueOn, Days(days), name);
        string Days(int days) => days == 1 ? NotificationTexts.OneDay : Format(NotificationTexts.DaysFormat, days);
    }

    /// <summary>At ten in the morning of the day, after two sweeps at once.</summary>
    private async Task ReachAsync(DateOnly day)
    {
        await LaterAsync(day.DayNumber - DateOnly.FromDateTime(App.Clock.Now.UtcDateTime).DayNumber);
        var sweep = App.Services.GetRequiredService<ReminderSweep>();
        await Task.WhenAll(sweep.RunAsync(TestContext.Current.CancellationToken), sweep.RunAsync(TestContext.Current.CancellationToken));
    }

    private async Task ShouldReadAsync(string account, string text, int times)
    {
        var page = await AsAsync(account);
        await page.GotoAsync("/notifications");
        await Expect(page.Locator("main ul.notices")).ToBeVisibleAsync();
        await Expect(page.Locator("main").GetByText(text, new() { Exact = true })).ToHaveCountAsync(times);
    }
}
