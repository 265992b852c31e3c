using Conduct.App.Features.Cases;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Cases;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd.Steps;

/// <summary>The case page up to the findings.</summary>
internal static class CaseSteps
{
    public static async Task StartInvestigationAsync(this IPage page)
    {
        await page.Button(DomainTexts.Of(CaseAction.StartInvestigation)).ClickAsync();
        await page.Locator("main").ShouldShowAsync(CaseStatus.Investigating);
    }

    public static Task OpenTabAsync(this IPage page, string address, string tab) => page.GotoAsync($"{address}?tab={tab}");

    public static async Task RequestStatementAsync(this IPage page, string person)
    {
        await page.PersonOf(person).Button(DomainTexts.Of(CaseAction.RequestStatement)).ClickAsync();
        await page.AnswerAsync(DomainTexts.Of(CaseAction.RequestStatement));
    }

    public static async Task RecordStatementAsync(this IPage page, string person, StatementAttitude attitude, string text)
    {
        await page.PersonOf(person).Button(DomainTexts.Of(CaseAction.RecordStatement)).ClickAsync();
        await page.OpenDialog().Field(CaseTexts.Attitude).SelectOptionAsync(new SelectOptionValue { Label = DomainTexts.Of(attitude) });
        await page.OpenDialog().Field(CaseTexts.StatementText).FillAsync(text);
        await page.AnswerAsync(DomainTexts.Of(CaseAction.RecordStatement));
        await Expect(page.PersonOf(person).GetByText(text)).ToBeVisibleAsync();
    }

    /// <summary>Finds the person's one allegation proven, by the given files.</summary>
    public static async Task FindProvenAsync(this IPage page, string person, params string[] files)
    {
        await page.PersonOf(person).GetByRole(AriaRole.Button, new() { Name = DomainTexts.Of(CaseAction.RecordFinding) }).ClickAsync();
        await page.OpenDialog().Field(CaseTexts.Finding).SelectOptionAsync(new SelectOptionValue { Label = DomainTexts.Of(Finding.Substantiated) });
        foreach (var file in files)
        {
            await page.OpenDialog().GetByLabel(Path.GetFileName(file)).CheckAsync();
        }

        await page.AnswerAsync(CaseTexts.SaveFinding);
        await page.PersonOf(person).ShouldShowAsync(Finding.Substantiated);
    }

    public static async Task CloseCaseAsync(this IPage page)
    {
        await page.Button(DomainTexts.Of(CaseAction.Close)).ClickAsync();
        await page.AnswerAsync(DomainTexts.Of(CaseAction.Close));
        await page.Locator("main").ShouldShowAsync(CaseStatus.Closed);
    }

    private static ILocator PersonOf(this IPage page, string person) => page.GetByRole(AriaRole.Region, new() { Name = person });
}
