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

    [Fact]
    public void Pictures_Exist_AndAreSmall() => Assert.All(
        Picture().Matches(Repository.Read("README.md")).Select(match => match.Groups[1].Value),
        picture => Assert.InRange(new FileInfo(Path.Combine(Repository.Root, picture)).Length, 1, 200 * 1024));

    [GeneratedRegex("`([A-Za-z]+(?:Tests|Journey))`")]
    private static partial Regex NamedTest();

    [GeneratedRegex(@"!\[[^\]]*\]\(([^)]+)\)")]
    private static partial Regex Picture();
}
