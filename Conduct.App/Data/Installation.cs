namespace Conduct.App.Data;

/// <summary>Where this copy of the product lives: the solution when it runs from a build, the folder of the binary when published.</summary>
public static class Installation
{
    /// <summary>Exit code of a server that could not start until an operator mends something.</summary>
    public const int NotStarted = 3;

    public static string Directory { get; } = Locate(AppContext.BaseDirectory);

    /// <summary>Folder that holds <c>wwwroot</c>.</summary>
    public static string ContentRoot { get; } =
        Directory == AppContext.BaseDirectory ? Directory : Path.Combine(Directory, "Conduct.App");

    /// <summary>A relative path of a setting counts from <see cref="Directory"/>, not from the shell's current folder.</summary>
    public static string Resolve(string path) => Path.GetFullPath(path, Directory);

    /// <summary>The solution above a build, which lies in its project's bin; a publish folder is its own home even inside a solution.</summary>
    public static string Locate(string binaryFolder)
    {
        var folder = new DirectoryInfo(binaryFolder.TrimEnd(Path.DirectorySeparatorChar));
        if (folder.Name == "publish")
        {
            return binaryFolder;
        }

        while (folder is not null && folder.Name != "bin")
        {
            folder = folder.Parent;
        }

        var solution = folder?.Parent?.Parent;
        return solution is not null && File.Exists(Path.Combine(solution.FullName, "Conduct.sln")) ? solution.FullName : binaryFolder;
    }
}
