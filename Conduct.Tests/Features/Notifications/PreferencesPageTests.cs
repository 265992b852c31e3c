using Bunit;
using Conduct.App.Features.Notifications;
using Conduct.App.Work.Notifications;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;

namespace Conduct.Tests.Features.Notifications;

public sealed class PreferencesPageTests : ComponentTest
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Employee_SeesWhatCannotBeSwitchedOff_AndNoDigest()
    {
        await using var stage = await PenaltyStage.StartAsync();

        var page = await OpenAsync(stage, stage.Company.Zhang);

        var boxes = page.FindAll("input[type=checkbox]");
        Assert.Equal(NotificationGroups.All.Count, boxes.Count);
        Assert.Equal(NotificationGroups.All.Count(group => group.IsMandatory()), boxes.Count(box => box.HasAttribute("disabled") && box.HasAttribute("checked")));
        Assert.Equal(4, page.FindAll(".check .muted").Count);
        Assert.DoesNotContain(PreferencesTexts.DigestWish, page.Markup, StringComparison.Ordinal);
        Assert.Contains(PreferencesTexts.MailOff, page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Manager_SavesWishes_AndReadsARefusalBesideTheButton()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var page = await OpenAsync(stage, stage.Company.BranchManager);
        await page.FindAll("input[type=checkbox]:not([disabled])")[0].ChangeAsync(new() { Value = false });
        await page.Find("#quiet-from").ChangeAsync(new() { Value = "22:00" });
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.NotNull(page.Find(".mud-alert-text-error")), Timeout);

        await page.Find("#quiet-to").ChangeAsync(new() { Value = "07:00" });
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal(PreferencesTexts.Saved, Assert.Single(Services.GetRequiredService<ISnackbar>().ShownSnackbars).Message), Timeout);
        var kept = await stage.Host.ReadAsync(db => db.NotificationPreferences.AsNoTracking().SingleAsync());
        Assert.Equal([NotificationGroup.Approvals], kept.Muted);
        Assert.Equal(new(new(22, 0), new(7, 0)), kept.Quiet);
    }

    private async Task<IRenderedComponent<PreferencesPage>> OpenAsync(PenaltyStage stage, Conduct.Domain.Staff.Employee who)
    {
        await this.SignInAsync(stage, who);
        var page = Render<PreferencesPage>();
        page.WaitForAssertion(() => Assert.NotNull(page.Find("form")), Timeout);
        return page;
    }
}
