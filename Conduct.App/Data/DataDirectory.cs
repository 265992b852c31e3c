namespace Conduct.App.Data;

/// <summary>The folder of everything this installation keeps: database file, evidence vault, keys.</summary>
public sealed record DataDirectory(string Path)
{
    public string File(string name) => System.IO.Path.Combine(Path, name);
}
