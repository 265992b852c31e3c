using System.Text.RegularExpressions;
using Conduct.App.Features.Penalties;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Penalties;
using Microsoft.Playwright;
using static Conduct.Tests.EndToEnd.Steps.PageSteps;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd.Steps;

/// <summary>From the proposal to the served decision.</summary>
internal static class PenaltySteps
{
    /// <summary>Opens the editor on the decision tab.</summary>
    /// <returns>The editor.</returns>
    public static async Task<ILocator> StartProposalAsync(this IPage page, string person)
    {
        await page.Button(Format(PenaltyTexts.ProposeForFormat, person)).ClickAsync();
        return page.GetByRole(AriaRole.Form, new() { Name = PenaltyTexts.EditorLabel });
    }

    public static async Task SendProposalAsync(this IPage page, ILocator editor, string person, string grounds)
    {
        await editor.Field(PenaltyTexts.Grounds).FillAsync(grounds);
        foreach (var concern in await editor.Locator("textarea[id^='concern-']").AllAsync())
        {
            await concern.FillAsync("已在内网和公告栏公示，记录附后。");
        }

        await editor.Button(PenaltyTexts.SendProposal).ClickAsync();
        await Expect(editor).ToHaveCountAsync(0);
        await page.CardOf(person).ShouldShowAsync(DecisionStatus.PendingApproval);
    }

    /// <summary>Approves like penalties together on the queue page.</summary>
    public static async Task ApproveTogetherAsync(this IPage page, string caseNumber, params string[] people)
    {
        await page.GotoAsync("/approvals");
        var boxes = people.Select(person => page.GetByRole(AriaRole.Checkbox, new() { Name = Format(ApprovalTexts.PickFormat, person, caseNumber) })).ToList();
        foreach (var box in boxes)
        {
            await box.ClickAsync();
            await Expect(box).ToBeCheckedAsync();
        }

        await Expect(page.GetByText(Format(ApprovalTexts.PickedFormat, people.Length))).ToBeVisibleAsync();
        await page.Button(ApprovalTexts.ApprovePicked).ClickAsync();
        await page.AnswerAsync(ApprovalTexts.Approve);
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = caseNumber })).ToHaveCountAsync(0);
    }

    /// <summary>Serves the approved decision in the app.</summary>
    public static async Task ServeAsync(this IPage page, string person)
    {
        await page.CardOf(person).Button(PenaltyTexts.Serve).ClickAsync();
        await page.OpenDialog().Field(PenaltyTexts.ServiceMethodLabel).SelectOptionAsync(new SelectOptionValue { Label = DomainTexts.Of(ServiceMethod.InApp) });
        await page.AnswerAsync(PenaltyTexts.Serve);
        await page.CardOf(person).ShouldShowAsync(DecisionStatus.Served);
    }

    public static async Task ShouldProposeAsync(this ILocator editor, int yuan, int reviewDays)
    {
        await Expect(editor.Field(PenaltyTexts.Amount)).ToHaveValueAsync(new Regex($@"^{yuan}(\.0+)?$"));
        await Expect(editor.Field(PenaltyTexts.Days)).ToHaveValueAsync($"{reviewDays}");
    }
}
