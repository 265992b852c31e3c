using System.Globalization;
using System.Text.RegularExpressions;
using Conduct.Tests.Support;

namespace Conduct.Tests.Architecture;

/// <summary>What README names is there.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void NamedTests_Exist()
    {
        var there = typeof(ReadmeTests).Assembly.GetTypes().Where(type => type.IsPublic).Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        var named = NamedTest().Matches(Repository.Read("README.md")).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(named);
        Assert.Empty(named.Except(there));
    }

    /// <summary>A rule without a test says so.</summary>
    [Fact]
    public void EveryRule_HasALine_WithTheTestsThatHoldIt()
    {
        var lines = RuleLine().Matches(Repository.Read("README.md")).ToList();

        Assert.Equal(Enumerable.Range(1, 28), lines.Select(line => int.Parse(line.Groups[1].Value, CultureInfo.InvariantCulture)));
        Assert.All(lines, line => Assert.True(NamedTest().IsMatch(line.Groups[2].Value) || line.Groups[2].Value.Trim() == "not yet", line.Value));
    }

    [Fact]
    public void Pictures_Exist_AndAreSmall() => Assert.All(
        Picture().Matches(Repository.Read("README.md")).Select(match => match.Groups[1].Value),
        picture => Assert.InRange(new FileInfo(Path.Combine(Repository.Root, picture)).Length, 1, 200 * 1024));

    [GeneratedRegex("`([A-Za-z]+(?:Tests|Journey))`")]
    private static partial Regex NamedTest();

    [GeneratedRegex(@"^\| (\d+) \| [BWIT]: [^|]+ \|([^|]+)\|\r?$", RegexOptions.Multiline)]
    private static partial Regex RuleLine();

    [GeneratedRegex(@"!\[[^\]]*\]\(([^)]+)\)")]
    private static partial Regex Picture();
}
