using System.Collections;
using System.Globalization;
using System.Resources;
using Bunit;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Parts;
using Conduct.Tests.Support;
using MudBlazor;

namespace Conduct.Tests.Components;

public sealed class ComponentTextsTests : ComponentTest
{
    // Parts of the library that the product does not use; SourceTests would find them in a page.
    private static readonly string[] Unused = ["MudBreadcrumbs", "MudCarousel", "MudColorPicker", "MudDataGrid", "MudDataGridPager", "MudDateRangePicker", "MudExitPrompt", "MudPageContentNavigation", "MudRangeInput", "MudRating", "MudRatingItem", "MudSplitPanel", "MudTable", "MudTablePager", "MudTreeView", "HeatMap"];

    [Fact]
    public void Chinese_HasEveryTextOfTheComponentsInUse()
    {
        var all = Keys(new ResourceManager("MudBlazor.Resources.LanguageResource", typeof(MudDialog).Assembly)).Where(key => !Unused.Contains(key.Split('_')[0]));

        Assert.Equal(all.Order(), Keys(ComponentTexts.Chinese).Order());
    }

    [Fact]
    public void Chinese_IsWhatAComponentShows()
    {
        CultureInfo.CurrentUICulture = Cultures.Chinese;

        Assert.Contains("下个月", Render<MudDatePicker>(picker => picker.Add(x => x.PickerVariant, PickerVariant.Static)).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void English_IsTheLibrarysOwn()
    {
        CultureInfo.CurrentUICulture = Cultures.English;

        Assert.True(new ComponentTexts()["MudSnackbar_Close"].ResourceNotFound);
    }

    [Fact]
    public void Pages_UseNoComponentWhoseTextsAreMissing()
    {
        var used = Repository.Files("Conduct.App", ".razor").Where(file => Unused.Any(name => Repository.Read(file).Contains($"<{name} ", StringComparison.Ordinal)));

        Assert.Empty(used);
    }

    private static IEnumerable<string> Keys(ResourceManager texts) =>
        texts.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>().Select(entry => (string)entry.Key);
}
