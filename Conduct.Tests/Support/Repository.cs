namespace Conduct.Tests.Support;

/// <summary>The sources, for tests that read them.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Files of a folder with one of the endings, as paths from the root with slashes; build output left out.</summary>
    public static IReadOnlyList<string> Files(string folder, params string[] endings)
    {
        string[] found = [.. Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
        Assert.NotEmpty(found);
        return found;
    }

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    public static string[] Lines(string file) => File.ReadAllLines(Path.Combine(Root, file));

    private static string FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Conduct.sln")))
        {
            at = at.Parent;
        }

        return at?.FullName ?? throw new InvalidOperationException("Conduct.sln not found above the test binaries");
    }
}
