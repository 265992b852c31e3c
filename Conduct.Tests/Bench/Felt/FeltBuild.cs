namespace Conduct.Tests.Bench.Felt;

/// <summary>One published build with a data folder of its own.</summary>
public sealed record FeltBuild(string Name, string Folder, string Data)
{
    public PublishedApp App { get; } = PublishedApp.At(Folder, Data);

    /// <summary>Makes the history by the build's own verb unless it is there.</summary>
    public async Task<string> FillAsync(string employees, string cases)
    {
        Directory.CreateDirectory(Data);
        return File.Exists(Path.Combine(Data, "conduct.db"))
            ? "the history that is there"
            : await App.RunVerbAsync("demo", "--employees", employees, "--cases", cases);
    }
}
