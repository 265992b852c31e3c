namespace Conduct.App.Data.Disk;

/// <summary>The folder of everything this installation keeps: database file, evidence vault, keys.</summary>
public sealed record DataDirectory(string Path)
{
    /// <summary>Where the sealed evidence lies.</summary>
    public string Vault => File("vault");

    public string File(string name) => System.IO.Path.Combine(Path, name);
}
