using System.Text.RegularExpressions;
using Conduct.Domain.Kernel;
using Conduct.Tests.Architecture;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain;

/// <summary>The folders of the domain stand in one order: each knows those before it and none after.</summary>
public sealed partial class FolderOrderTests
{
    private const string Domain = "Conduct.Domain.";

    private static readonly string[] LowestFirst = ["Kernel", "Deadlines", "Staff", "Measures", "Deductions", "Policies", "Cases", "Penalties", "Reviews", "Training", "Appeals", "Reports"];

    [Fact]
    public void Order_NamesEveryFolder() => Assert.Equal(
        LowestFirst.Order(StringComparer.Ordinal), Types().Select(type => FolderOf(type)!).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Types_UseWhatLiesLower() => Assert.Empty(Types()
        .SelectMany(type => TypeUse.Of(type).Select(used => (From: type, To: used)))
        .Where(use => FolderOf(use.To) is { } to && Place(to) > Place(FolderOf(use.From)!))
        .Select(use => $"{use.From.FullName} -> {use.To.FullName}"));

    // A constant leaves no trace in what is compiled; the using of it does, and unused ones stop the build.
    [Fact]
    public void Usings_NameWhatLiesLower() => Assert.Empty(Repository.Files("Conduct.Domain", ".cs")
        .SelectMany(file => Using().Matches(Repository.Read(file)).Select(match => (From: file.Split('/')[1], To: match.Groups["folder"].Value, File: file)))
        .Where(use => Place(use.To) > Place(use.From))
        .Select(use => $"{use.File} -> {use.To}"));

    private static IEnumerable<Type> Types() => typeof(Rule).Assembly.GetTypes().Where(type => FolderOf(type) is not null);

    private static string? FolderOf(Type type) =>
        type.Namespace is { } name && name.StartsWith(Domain, StringComparison.Ordinal) ? name[Domain.Length..].Split('.')[0] : null;

    private static int Place(string folder) => Array.IndexOf(LowestFirst, folder);

    [GeneratedRegex(@"^using Conduct\.Domain\.(?<folder>\w+)", RegexOptions.Multiline)]
    private static partial Regex Using();
}
