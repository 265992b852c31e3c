using System.Text.RegularExpressions;
using Conduct.App.Features.Penalties;
using Conduct.App.Features.Reviews;
using Conduct.Domain.Reviews;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd.Steps;

/// <summary>The employee's side of a decision, and what the officer does with the written review.</summary>
internal static class ReviewSteps
{
    public static ILocator Section(this IPage page, ReviewPrompt prompt) => page.GetByLabel($"{prompt.Index + 1}. {prompt.Title()}");

    /// <summary>Opens the decision from the own work list and confirms that it arrived.</summary>
    public static async Task OpenServedDecisionAsync(this IPage page, string caseNumber)
    {
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = caseNumber }).GetByRole(AriaRole.Link, new() { Name = PenaltyWorkTexts.ConfirmDecision }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = MyDecisionTexts.DecisionTitle, Level = 1 })).ToBeVisibleAsync();
    }

    public static async Task ConfirmReceiptAsync(this IPage page)
    {
        await page.Button(MyDecisionTexts.ConfirmReceipt).ClickAsync();
        await Expect(page.Button(MyDecisionTexts.ConfirmReceipt)).ToHaveCountAsync(0);
    }

    /// <summary>Writes the six sections and hands them in.</summary>
    public static async Task HandInReviewAsync(this IPage page, string text)
    {
        foreach (var prompt in ReviewPrompt.All)
        {
            await page.Section(prompt).FillAsync($"{text}（{prompt.Index + 1}）");
        }

        await page.Button(MyReviewTexts.Submit).ClickAsync();
        await page.AnswerAsync(MyReviewTexts.Submit);
        await Expect(page.GetByText(new Regex("[0-9a-f]{64}")).First).ToBeVisibleAsync();
        await Expect(page.GetByText(MyReviewTexts.ClosedSubmitted)).ToBeVisibleAsync();
    }

    public static Task AcceptReviewAsync(this IPage page, string person) => page.JudgeAsync(person, ReviewTexts.Accept, "", ReviewStatus.Accepted);

    public static Task ReturnReviewAsync(this IPage page, string person, string comment) => page.JudgeAsync(person, ReviewTexts.Return, comment, ReviewStatus.Returned);

    private static async Task JudgeAsync(this IPage page, string person, string button, string comment, ReviewStatus after)
    {
        await page.GiveReasonAsync(page.CardOf(person).Button(button), ReviewTexts.Comment, comment, button);
        await page.CardOf(person).ShouldShowAsync(after);
    }
}
