using System.Globalization;
using System.Resources;
using Bunit;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.Tests.Support;
using Radzen;
using Radzen.Blazor;

namespace Conduct.Tests.Components;

public sealed class RadzenLocalizerTests : ComponentTest
{
    [Fact]
    public void DatePicker_InChinese_SpeaksChinese() =>
        Assert.NotEmpty(Render<RadzenDatePicker<DateOnly?>>().FindAll("button[aria-label='上个月']"));

    [Fact]
    public void Get_English_LeavesTheTextToRadzen() =>
        Assert.Null(new RadzenLocalizer().Get("Dialog_OkText", Cultures.English));

    [Fact]
    public void Texts_EveryKey_IsOneThatRadzenAsksFor()
    {
        var radzen = Keys(new ResourceManager("Radzen.Blazor.RadzenStrings", typeof(DialogService).Assembly));
        var ours = Keys(new ResourceManager("Conduct.App.Shell.RadzenChinese", typeof(RadzenLocalizer).Assembly));

        Assert.NotEmpty(ours);
        Assert.Empty(ours.Except(radzen));
    }

    private static IEnumerable<string> Keys(ResourceManager texts) =>
        [.. texts.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!
            .Cast<System.Collections.DictionaryEntry>()
            .Select(entry => (string)entry.Key)];
}
