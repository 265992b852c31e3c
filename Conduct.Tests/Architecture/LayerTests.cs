namespace Conduct.Tests.Architecture;

/// <summary>The layers of the app stand one above the other: nothing uses what lies above it, and capabilities do not use each other.</summary>
public sealed class LayerTests
{
    private const string App = "Conduct.App";
    private const string Features = "Features";

    // Lowest first. Whatever is not named here may use all: the root, which puts the layers together.
    private static readonly string[] Layers = ["Data", "Platform", "Security", "Register", "Shell", "Work", "Jobs", Features];

    // A capability that is made of others: the demo tells their stories, and uses what it tells of.
    private static readonly (string From, string To)[] Allowed = [];

    private static readonly IReadOnlyList<Type> Types = [.. typeof(Program).Assembly.GetTypes().Where(type => LayerOf(type) is not null && !IsMigration(type))];

    [Fact]
    public void Layers_AllFolders_StandInTheTable()
    {
        var known = Types.Select(LayerOf).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(Layers.Order(StringComparer.Ordinal), known);
    }

    [Fact]
    public void Types_OfALayer_UseNothingAboveIt()
    {
        var upward = Uses().Where(use => Array.IndexOf(Layers, LayerOf(use.To)) > Array.IndexOf(Layers, LayerOf(use.From)));

        Assert.Empty(upward.Select(Describe));
    }

    [Fact]
    public void Types_OfACapability_UseNoOther()
    {
        var crossing = Uses().Where(use => AreaOf(use.From) is { } from && AreaOf(use.To) is { } to && from != to && !Allowed.Contains((from, to)));

        Assert.Empty(crossing.Select(Describe));
    }

    [Fact]
    public void Types_OfALayer_FormNoCircleOfFolders()
    {
        var arrows = Uses().Select(use => (From: use.From.Namespace!, To: use.To.Namespace!)).Where(arrow => arrow.From != arrow.To).Distinct()
            .ToLookup(arrow => arrow.From, arrow => arrow.To);
        var inCircle = arrows.Select(from => from.Key).Where(name => Reaches(arrows, name, name)).Order(StringComparer.Ordinal);

        Assert.Empty(inCircle);
    }

    [Fact]
    public void Namespaces_AllTypes_AreTheFolderOrTheCapability()
    {
        var expected = Directory.EnumerateFiles(Path.Combine(Support.Repository.Root, App), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Select(file => (File: Path.GetRelativePath(Support.Repository.Root, file), Name: File.ReadLines(file).FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal))?.TrimEnd(';', ' ')))
            .Where(one => one.Name is not null && one.Name != $"namespace {NamespaceOf(one.File)}");

        Assert.Empty(expected);
    }

    private static IEnumerable<(Type From, Type To)> Uses() => Types
        .SelectMany(type => TypeUse.Of(type).Where(used => used.Assembly == type.Assembly && LayerOf(used) is not null).Select(used => (type, used)));

    private static bool Reaches(ILookup<string, string> arrows, string from, string goal)
    {
        var seen = new HashSet<string>();
        var waiting = new Stack<string>(arrows[from]);
        while (waiting.TryPop(out var at))
        {
            if (at == goal)
            {
                return true;
            }

            if (seen.Add(at))
            {
                foreach (var next in arrows[at])
                {
                    waiting.Push(next);
                }
            }
        }

        return false;
    }

    private static string Describe((Type From, Type To) use) => $"{use.From.FullName} -> {use.To.FullName}";

    private static bool IsMigration(Type type) => type.Namespace!.EndsWith(".Migrations", StringComparison.Ordinal);

    private static string? LayerOf(Type type) => type.Namespace is { } name && name.StartsWith(App + ".", StringComparison.Ordinal) ? name.Split('.')[2] : null;

    private static string? AreaOf(Type type) => LayerOf(type) == Features ? type.Namespace!.Split('.').ElementAtOrDefault(3) : null;

    private static string NamespaceOf(string file)
    {
        var parts = Path.GetDirectoryName(file)!.Split('/');
        return string.Join('.', parts is [App, Features, _, ..] ? parts[..3] : parts);
    }
}
