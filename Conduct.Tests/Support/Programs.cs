namespace Conduct.Tests.Support;

/// <summary>Programs that a test borrows from the machine. Without one a test is skipped with a plain reason; on a build server it fails.</summary>
internal static class Programs
{
    public static string? Find(params IEnumerable<string> names) =>
        names.SelectMany(_ => Folders, (name, folder) => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>Ends the test when <paramref name="path"/> is null.</summary>
    public static string Require(string? path, string reason)
    {
        if (path is null && Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(reason);
        }

        Assert.SkipWhen(path is null, reason);
        return path!;
    }

    private static string[] Folders =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
}
