using System.Globalization;
using System.Text.RegularExpressions;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd.Steps;

/// <summary>What every page has: fields, buttons, dialogs.</summary>
internal static class PageSteps
{
    public static ILocator OpenDialog(this IPage page) => page.GetByRole(AriaRole.Dialog).Or(page.GetByRole(AriaRole.Alertdialog));

    public static ILocator Button(this IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public static ILocator Button(this ILocator place, string name) => place.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Waits until the opened dialog has taken the focus, which rests on its guard until somebody clicks or presses Tab: it would be taken from what is typed before.</summary>
    public static Task DialogHasFocusAsync(this IPage page) => page.WaitForFunctionAsync("() => document.activeElement?.closest('.mud-dialog-container')");

    /// <summary>The input of that label, required or not.</summary>
    public static ILocator Field(this IPage page, string label) => page.GetByLabel(Labelled(label));

    public static ILocator Field(this ILocator place, string label) => place.GetByLabel(Labelled(label));

    /// <summary>Waits for the status badge, beside whose text there is an icon.</summary>
    public static Task ShouldShowAsync(this ILocator place, Enum status) => Expect(place.Locator(".badge").Filter(new() { HasText = DomainTexts.Of(status) }).First).ToBeVisibleAsync();

    /// <summary>The card about one person on a page about several.</summary>
    public static ILocator CardOf(this IPage page, string person) =>
        page.Locator("section.card").Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = person, Level = 2 }) });

    public static async Task FillDayAsync(this IPage page, string label, DateOnly day)
    {
        await page.Field(label).FillAsync(Text(day));
        await page.Field(label).PressAsync("Tab");
    }

    /// <summary>Answers the open dialog by its button, and waits until it is gone.</summary>
    public static async Task AnswerAsync(this IPage page, string button)
    {
        // Beside the cross that closes it, which may bear the same name.
        await page.OpenDialog().Locator(".mud-dialog-content").Button(button).ClickAsync();
        await Expect(page.OpenDialog()).ToHaveCountAsync(0);
    }

    /// <summary>Presses the button, gives the reason or comment that its dialog asks for, and sends it.</summary>
    public static async Task GiveReasonAsync(this IPage page, ILocator button, string label, string reason, string confirm)
    {
        await button.ClickAsync();
        await page.OpenDialog().Field(label).FillAsync(reason);
        await page.AnswerAsync(confirm);
    }

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Format(string format, params object?[] values) => string.Format(CultureInfo.CurrentCulture, format, values);

    private static Regex Labelled(string label) => new($@"^\s*{Regex.Escape(label)}(\s+{Regex.Escape(ShellTexts.Required)})?\s*$");
}
