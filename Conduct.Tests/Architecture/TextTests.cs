using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using Conduct.Tests.Platform.Texts;
using Conduct.Tests.Support;

namespace Conduct.Tests.Architecture;

/// <summary>Every pair of text files of the app.</summary>
public sealed partial class TextTests
{
    private static readonly (string Name, ResourceManager Texts)[] All =
        [.. typeof(Program).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Texts", StringComparison.Ordinal))
            .Select(type => (type.FullName!, type.GetProperty("ResourceManager", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as ResourceManager))
            .Where(pair => pair.Item2 is not null)
            .Select(pair => (pair.Item1, pair.Item2!))];

    public static TheoryData<string> Names => [.. All.Select(pair => pair.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Cultures_HaveTheSameKeys(string name)
    {
        var texts = Find(name);

        Assert.NotEmpty(texts.Chinese());
        Assert.Equal(texts.Chinese().Keys.Order(StringComparer.Ordinal), texts.English().Keys.Order(StringComparer.Ordinal));
    }

    // Files whose keys come of codes and enums are read by their resource manager, and have tests of their own.
    [Fact]
    public void Keys_OfTypedTexts_AreUsed()
    {
        var source = string.Join('\n', Repository.Files("Conduct.App", ".cs", ".razor").Select(Repository.Read));
        var used = Use().Matches(source).Select(match => match.Value).ToHashSet();
        var unused = All.Select(pair => (Name: pair.Name.Split('.')[^1], pair.Texts))
            .Where(one => !used.Contains($"{one.Name}.{nameof(ResourceManager)}"))
            .SelectMany(one => one.Texts.Chinese().Keys.Select(key => $"{one.Name}.{key}"))
            .Where(key => !used.Contains(key))
            .ToList();

        Assert.True(unused.Count == 0, string.Join('\n', unused));
    }

    [Theory, MemberData(nameof(Names))]
    public void Cultures_HaveTheSamePlaceholders(string name)
    {
        var texts = Find(name);
        var english = texts.English();

        Assert.All(texts.Chinese(), pair =>
            Assert.Equal(TextResources.Placeholders(pair.Value), TextResources.Placeholders(english[pair.Key])));
    }

    [Theory, MemberData(nameof(Names))]
    public void English_HasNoChinese(string name)
    {
        // The switch names each language in that language.
        const string ownName = "中文";

        Assert.Empty(Find(name).English().Where(pair => TextResources.HasChinese(pair.Value.Replace(ownName, "", StringComparison.Ordinal))).Select(pair => pair.Key));
    }

    [Theory]
    [InlineData("Conduct.App.Platform.Texts.RuleTexts")]
    [InlineData("Conduct.App.Platform.Texts.EnumTexts")]
    [InlineData("Conduct.App.Platform.Texts.EventTexts")]
    public void Chinese_IsChinese(string name) =>
        Assert.Empty(Find(name).Chinese().Where(pair => !TextResources.HasChinese(pair.Value)).Select(pair => pair.Key));

    [Theory, MemberData(nameof(Names))]
    public void NoText_CallsAMeasureAFine(string name) =>
        Assert.DoesNotContain(Find(name).Chinese().Values, text => text.Contains("罚款", StringComparison.Ordinal));

    [Fact]
    public void Files_EachNeutralOne_HasAnEnglishOneBesideIt()
    {
        var files = Support.Repository.Files("Conduct.App", "Texts.resx", "Texts.en.resx").ToHashSet();
        var neutral = files.Where(file => !file.EndsWith(".en.resx", StringComparison.Ordinal)).ToList();

        Assert.Equal(All.Length, neutral.Count);
        Assert.All(neutral, file => Assert.Contains(file.Replace(".resx", ".en.resx", StringComparison.Ordinal), files));
    }

    private static ResourceManager Find(string name) => All.Single(pair => pair.Name == name).Texts;

    [GeneratedRegex(@"\b\w+Texts\.\w+")]
    private static partial Regex Use();
}
