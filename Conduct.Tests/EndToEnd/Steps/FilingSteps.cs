using System.Text.RegularExpressions;
using Conduct.App.Features.Cases;
using Conduct.App.Features.Evidence;
using Conduct.App.Platform.Texts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd.Steps;

/// <summary>The filing form.</summary>
internal static partial class FilingSteps
{
    private const string Drop = """
        (zone, file) => {
          const bytes = Uint8Array.from(atob(file.content), one => one.charCodeAt(0));
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([bytes], file.name));
          zone.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
        }
        """;

    public static async Task FillAsync(this IPage page, IncidentReport incident)
    {
        await page.FillDayAsync(CaseTexts.OccurredOn, incident.OccurredOn);
        await page.FillDayAsync(CaseTexts.FoundOn, incident.FoundOn);
        await page.Field(CaseTexts.Place).FillAsync(incident.Place);
        await page.Field(CaseTexts.Channel).SelectOptionAsync(new SelectOptionValue { Label = DomainTexts.Of(incident.Channel) });
        await page.Field(CaseTexts.Narrative).FillAsync(incident.Narrative);
        foreach (var person in incident.People)
        {
            await page.PickAsync(page.GetByRole(AriaRole.Combobox, new() { Name = FilingTexts.FindSubject }), person);
            var box = page.GetByRole(AriaRole.Group, new() { Name = person });

            // The clause of the first person is taken over for the others.
            if (person == incident.People[0])
            {
                await page.PickAsync(box.GetByRole(AriaRole.Combobox), incident.Clause);
            }

            await Expect(box.GetByText(incident.Clause, new() { Exact = true })).ToBeVisibleAsync();
        }
    }

    /// <summary>Chooses a file with the file dialog.</summary>
    public static async Task ChooseFileAsync(this IPage page, string path)
    {
        await (await page.UploadBoxAsync()).SetInputFilesAsync(path);
        await Expect(page.EvidenceLink(path)).ToBeVisibleAsync();
    }

    /// <summary>The box, once the browser listens to it.</summary>
    public static async Task<ILocator> UploadBoxAsync(this IPage page)
    {
        var files = page.GetByLabel(EvidenceTexts.UploadLabel);
        await Expect(files).ToBeEnabledAsync();
        return files;
    }

    /// <summary>Drags a file onto the page.</summary>
    public static async Task DropFileAsync(this IPage page, string path)
    {
        var file = new { name = Path.GetFileName(path), content = Convert.ToBase64String(await File.ReadAllBytesAsync(path)) };
        await page.UploadBoxAsync();
        await page.Locator(".dropzone").EvaluateAsync(Drop, file);
        await Expect(page.EvidenceLink(path)).ToBeVisibleAsync();
    }

    /// <summary>Files the case.</summary>
    /// <returns>Its address and its number.</returns>
    public static async Task<(string Address, string Number)> FileAsync(this IPage page)
    {
        await page.Button(FilingTexts.File).ClickAsync();
        await page.WaitForURLAsync(CaseAddress());
        var number = page.GetByText(CaseNumber()).First;
        return (new Uri(page.Url).AbsolutePath, await number.InnerTextAsync());
    }

    public static ILocator EvidenceLink(this IPage page, string path) => page.GetByRole(AriaRole.Link, new() { Name = Path.GetFileName(path) });

    /// <summary>Types into a box that searches, and takes the first that it finds.</summary>
    public static async Task PickAsync(this IPage page, ILocator box, string text)
    {
        await box.FillAsync(text);
        await page.GetByRole(AriaRole.Option).Filter(new() { HasText = text }).First.ClickAsync();
    }

    [GeneratedRegex("/cases/[0-9a-f-]{36}$")]
    private static partial Regex CaseAddress();

    [GeneratedRegex(@"^C-\d{4}-\d{6}$")]
    private static partial Regex CaseNumber();
}
