using System.Text.RegularExpressions;
using Conduct.Tests.Support;

namespace Conduct.Tests.Architecture;

/// <summary>Habits that show in the sources.</summary>
public sealed partial class SourceTests
{
    private static readonly string[] App = [.. Sources("Conduct.App")];

    private static readonly string[] Domain = [.. Sources("Conduct.Domain")];

    [Fact]
    public void Saving_HappensInConductDbAlone()
    {
        // The framework asks for the cookie keys to be stored at once, outside any command.
        string[] allowed = ["Conduct.App/Data/ConductDb", "Conduct.App/Security/DataProtectionKeys.cs"];

        Assert.NotEmpty(Matching(App, Saving()));
        Assert.All(Matching(App, Saving()), file => Assert.Contains(allowed, place => file.StartsWith(place, StringComparison.Ordinal)));
    }

    /// <summary>The sweep of the vault removes what no <see cref="App.Platform.Files.VaultUse"/> knows.</summary>
    [Fact]
    public void WhoeverPutsFilesIntoTheVault_TellsTheSweepOfThem()
    {
        var storing = Matching(App, IntoTheVault()).Where(file => file.StartsWith("Conduct.App/Features/", StringComparison.Ordinal)).Select(file => file.Split('/')[2]).Except(["Demo"]).Distinct().Order(StringComparer.Ordinal).ToList();
        var known = typeof(Program).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(App.Platform.Files.VaultUse))).Select(type => type.Namespace!.Split('.')[^1]).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(storing);
        Assert.Empty(storing.Except(known));
    }

    [Fact]
    public void Clock_IsATimeProviderOrAnArgument() => Assert.Empty(Matching([.. App, .. Domain, .. Tests()], WallClock()));

    [Fact]
    public void Waiting_IsForACondition_NeverForTime() => Assert.Empty(Matching([.. App, .. Domain, .. Tests()], Sleeping()));

    [Fact]
    public void HttpContext_IsAnArgumentOfAnEndpoint() => Assert.Empty(Matching(App, ContextAccessor()));

    [Fact]
    public void Console_BelongsToTheCommandLine() =>
        Assert.All(Matching([.. App, .. Domain], TheConsole()), file =>
            Assert.True(file.Contains("/CommandLine/", StringComparison.Ordinal) || file == "Conduct.App/Program.cs", file));

    [Fact]
    public void Texts_ForReaders_StandInTextFiles()
    {
        // The demo company is data; the readers of worksheets, of typed text and of documents know how dates, times, amounts and clause numbers are written in Chinese.
        string[] allowed =
        [
            "Conduct.App/Features/Demo/", "Conduct.App/Platform/Excel/SheetValues.cs", "Conduct.App/Platform/Texts/TypedText.cs",
            "Conduct.App/Platform/Word/ChineseNumber.cs", "Conduct.App/Features/Policies/Importing/ClauseNumber.cs",
        ];
        string[] told = [.. App.Where(file => !allowed.Any(place => file.StartsWith(place, StringComparison.Ordinal))), .. Domain];

        Assert.Empty(Matching(told, ChineseLiteral()));
    }

    [Fact]
    public void Styles_StandInStyleSheets() => Assert.Empty(Matching([.. App.Where(file => file.EndsWith(".razor", StringComparison.Ordinal))], InlineStyle()));

    /// <summary>What is bound while somebody types comes back over the keys typed meanwhile, on a line of a quarter of a second.</summary>
    [Fact]
    public void Typing_IsNeverSentBack()
    {
        var pages = App.Where(file => file.EndsWith(".razor", StringComparison.Ordinal)).Select(Repository.Read).ToList();

        Assert.Contains(pages, page => page.Contains("@oninput", StringComparison.Ordinal));
        Assert.DoesNotContain(pages, page => Inputs().Matches(page).Any(input => input.Value.Contains("oninput", StringComparison.Ordinal) && Bound().IsMatch(input.Value)));
    }

    [Fact]
    public void ChineseTexts_UseChinesePunctuation()
    {
        // The register's column title is written so in the domain.
        var lines = Repository.Files("Conduct.App", "Texts.resx").SelectMany(file => Repository.Lines(file).Select(line => $"{file}: {line}"));

        Assert.DoesNotContain(lines, line => WesternSign().IsMatch(line.Replace("(元)", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Sizes_StayReadable()
    {
        var code = Sizes([.. App, .. Domain], ".cs");
        var pages = Sizes(App, ".razor");

        Assert.DoesNotContain(code, file => file.Lines > 400);
        Assert.DoesNotContain(Sizes([.. Tests()], ".cs"), file => file.Lines > 400);
        Assert.DoesNotContain(pages, file => file.Lines > 250);
        Assert.True(code[code.Count / 2].Lines <= 40, $"median {code[code.Count / 2]}");
        Assert.True(code[code.Count * 9 / 10].Lines <= 120, $"p90 {code[code.Count * 9 / 10]}");
    }

    private static List<(int Lines, string File)> Sizes(string[] files, string ending) =>
        [.. files.Where(file => file.EndsWith(ending, StringComparison.Ordinal)).Select(file => (Repository.Lines(file).Length, file)).Order()];

    private static IEnumerable<string> Sources(string folder) =>
        Repository.Files(folder, ".cs", ".razor").Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal));

    // This file names what it forbids.
    private static IEnumerable<string> Tests() => Sources("Conduct.Tests").Where(file => !file.EndsWith("/SourceTests.cs", StringComparison.Ordinal));

    private static List<string> Matching(string[] files, Regex pattern) =>
        [.. files.Where(file => Repository.Lines(file).Any(line => pattern.IsMatch(Comment().Replace(line, ""))))];

    [GeneratedRegex(@"\b[vV]ault\.(Write|Receive)Async\(|\b[dD]esk\.KeepAsync\(")]
    private static partial Regex IntoTheVault();

    [GeneratedRegex(@"\bSaveChanges(Async)?\(")]
    private static partial Regex Saving();

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b")]
    private static partial Regex WallClock();

    [GeneratedRegex(@"\bThread\.Sleep\b|\bTask\.Delay\(\s*\d")]
    private static partial Regex Sleeping();

    [GeneratedRegex(@"\bIHttpContextAccessor\b")]
    private static partial Regex ContextAccessor();

    [GeneratedRegex(@"\bConsole\.")]
    private static partial Regex TheConsole();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex ChineseLiteral();

    [GeneratedRegex(@"\sstyle=""")]
    private static partial Regex InlineStyle();

    [GeneratedRegex(@"<(input|textarea)\b(?:[^""<>]|""[^""]*"")*>")]
    private static partial Regex Inputs();

    [GeneratedRegex(@"\svalue=|@bind")]
    private static partial Regex Bound();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}[,;:?!()]|[,;:?!(]\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex WesternSign();

    [GeneratedRegex(@"(^|\s)//.*$|@\*.*?\*@")]
    private static partial Regex Comment();
}
