using Conduct.App.Features.Evidence;
using Conduct.Tests.EndToEnd.Looks;
using Conduct.Tests.EndToEnd.Steps;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd;

/// <summary>Evidence of a draft: a broken upload is told and can be repeated, and what was kept comes back as it was.</summary>
[FullStage]
public sealed class EvidenceJourney(Browser browser) : BrowserJourney(browser, new DemoHost())
{
    private const string Uploads = "**/cases/*/evidence?draft=true";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("conduct-evidence-");

    [Fact]
    public async Task Upload_Broken_IsToldAndRepeated_AndThePictureIsPreviewedAndDownloaded()
    {
        SpeakChinese();
        var picture = Path.Combine(_folder.FullName, "现场.png");
        var hr = await AsAsync("hr");
        await hr.ScreenshotAsync(new() { Path = picture });
        await hr.GotoAsync("/cases/new");
        await hr.RouteAsync(Uploads, route => route.AbortAsync());
        await (await hr.UploadBoxAsync()).SetInputFilesAsync(picture);
        await Expect(hr.GetByText(EvidenceTexts.UploadBroken)).ToBeVisibleAsync();
        await Expect(hr.EvidenceLink(picture)).ToHaveCountAsync(0);

        await hr.UnrouteAsync(Uploads);
        await hr.Button(PageSteps.Format(EvidenceTexts.DismissFormat, Path.GetFileName(picture))).ClickAsync();
        await hr.ChooseFileAsync(picture);

        await Expect(hr.GetByText(EvidenceTexts.UploadBroken)).ToHaveCountAsync(0);
        var download = await hr.RunAndWaitForDownloadAsync(() => hr.EvidenceLink(picture).ClickAsync());
        Assert.Equal(Path.GetFileName(picture), download.SuggestedFilename);
        Assert.Equal(await File.ReadAllBytesAsync(picture, TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken));
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Picture_OfAFiledCase_IsShownInThePreview()
    {
        SpeakChinese();
        var hr = await AsAsync("hr");
        var (caseFile, name) = await new DemoPlaces(App, "hr").ReadAsync(db => db.EvidenceItems.Where(item => item.ContentType == "image/png")
            .Join(db.CaseFiles.Where(file => file.Filed != null), item => item.CaseFileId, file => file.Id, (item, file) => ValueTuple.Create(file.Id, item.FileName)).FirstAsync());
        await hr.GotoAsync($"/cases/{caseFile}?tab={CaseEvidenceSection.InAddress}");

        await hr.Button(PageSteps.Format(EvidenceTexts.PreviewFormat, name)).First.ClickAsync();

        var picture = hr.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Img, new() { Name = name });
        await Expect(picture).ToBeVisibleAsync();
        await hr.WaitForFunctionAsync("image => image.complete && image.naturalWidth > 0", await picture.ElementHandleAsync());
    }
}
