using System.Text.RegularExpressions;
using Conduct.App.Features.AuditLog;
using Conduct.App.Features.Penalties;
using Conduct.App.Features.Register;
using Conduct.Tests.Platform.Excel;
using Microsoft.Playwright;
using static Conduct.Tests.EndToEnd.Steps.PageSteps;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd.Steps;

/// <summary>Lists across cases, and the workbooks made from them.</summary>
internal static class ExportSteps
{
    /// <summary>Opened on the decision tab: the subject gave up the appeal in writing, so that the deduction waits no longer.</summary>
    public static async Task WaiveAppealAsync(this IPage page, string person)
    {
        await page.GiveReasonAsync(page.CardOf(person).Button(PenaltyTexts.WaiveAppeal), PenaltyTexts.WaiveAppealNote, "当日书面声明，存于人事档案。", PenaltyTexts.WaiveAppealConfirm);
        await Expect(page.CardOf(person).Button(PenaltyTexts.WaiveAppeal)).ToHaveCountAsync(0);
    }

    public static async Task PassToPayrollAsync(this IPage page, string caseNumber, params string[] people)
    {
        await page.GotoAsync("/payroll");
        foreach (var person in people)
        {
            var box = page.GetByRole(AriaRole.Checkbox, new() { Name = Format(PayrollTexts.PickFormat, person, caseNumber) });
            await box.ClickAsync();
            await Expect(box).ToBeCheckedAsync();
        }

        await page.GetByRole(AriaRole.Region, new() { Name = PayrollTexts.Pass }).GetByRole(AriaRole.Button, new() { NameRegex = new(Regex.Escape(PayrollTexts.PassFormat).Replace(@"\{0}", ".+", StringComparison.Ordinal)) }).ClickAsync();
        await page.AnswerAsync(PayrollTexts.Pass);
        foreach (var person in people)
        {
            await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = caseNumber }).Filter(new() { HasText = person }).GetByText(PayrollTexts.Passed)).ToBeVisibleAsync();
        }
    }

    public static Task<List<(string Sheet, List<object?[]> Rows)>> ExportPayrollAsync(this IPage page) =>
        page.DownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = PayrollTexts.Export }).ClickAsync());

    /// <summary>Searches the register, with all its columns, for words.</summary>
    public static async Task SearchRegisterAsync(this IPage page, string words)
    {
        await page.GotoAsync("/register?cols=all");
        await page.Field(RegisterTexts.Search).FillAsync(words);
        await page.Button(RegisterTexts.SearchLabel).ClickAsync();
        await Expect(page.GetByText(Format(RegisterTexts.FilterText, words)).First).ToBeVisibleAsync();
    }

    public static Task<List<(string Sheet, List<object?[]> Rows)>> ExportRegisterAsync(this IPage page, string purpose) => page.DownloadAsync(async () =>
    {
        await page.Button(RegisterTexts.Export).ClickAsync();
        await page.OpenDialog().Field(RegisterTexts.Purpose).FillAsync(purpose);
        await page.OpenDialog().Button(RegisterTexts.ExportStart).ClickAsync();
    });

    public static async Task CheckAuditAsync(this IPage page)
    {
        await page.GotoAsync("/audit");
        await page.Button(AuditTexts.Check).ClickAsync();
        await Expect(page.Locator(".mud-alert-text-success")).ToBeVisibleAsync();
    }

    private static async Task<List<(string Sheet, List<object?[]> Rows)>> DownloadAsync(this IPage page, Func<Task> press)
    {
        var download = await page.RunAndWaitForDownloadAsync(press);
        await using var stream = await download.CreateReadStreamAsync();
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        copy.Position = 0;
        return Workbooks.Read(copy);
    }
}
