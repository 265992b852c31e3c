using System.Text.RegularExpressions;
using System.Xml.Linq;
using Conduct.App.Platform;

namespace Conduct.Tests.Architecture;

public sealed partial class TextsTests
{
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(AppFolder, "*Texts.resx", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(AppFolder, path))];

    private static string AppFolder => Path.Combine(Installation.Directory, "Conduct.App");

    [Theory]
    [MemberData(nameof(Files))]
    public void Texts_Chinese_HaveTheSameKeysAndPlaceholdersInEnglish(string file)
    {
        var chinese = Read(Path.Combine(AppFolder, file));
        var english = Read(Path.Combine(AppFolder, Path.ChangeExtension(file, ".en.resx")));

        Assert.NotEmpty(chinese);
        Assert.Equal(chinese.Keys.Order(), english.Keys.Order());
        Assert.All(chinese, text => Assert.Equal(Placeholders(text.Value), Placeholders(english[text.Key])));
    }

    [Fact]
    public void Pages_OutsideTexts_HoldNoChinese()
    {
        string[] sources = [.. Directory.GetFiles(AppFolder, "*.razor", SearchOption.AllDirectories), .. Directory.GetFiles(AppFolder, "*.razor.cs", SearchOption.AllDirectories)];

        Assert.NotEmpty(sources);
        Assert.Empty(sources.Where(path => Chinese().IsMatch(File.ReadAllText(path))).Select(path => Path.GetRelativePath(AppFolder, path)));
    }

    private static Dictionary<string, string> Read(string path) =>
        XDocument.Load(path).Root!.Elements("data").ToDictionary(data => (string)data.Attribute("name")!, data => (string)data.Element("value")!);

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Groups[1].Value).Distinct().Order();

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();
}
