using System.Diagnostics;
using System.Runtime.InteropServices;
using Conduct.Tests.Support;

namespace Conduct.Tests.Bench;

/// <summary>The app as a company installs it: published for this system, compiled ahead, in Production.</summary>
public sealed class PublishedApp
{
    private readonly string _program;
    private readonly string _dataDirectory;

    private readonly IReadOnlyList<(string Name, string Value)> _environment;

    private PublishedApp(string program, string dataDirectory, IReadOnlyList<(string Name, string Value)> environment) =>
        (_program, _dataDirectory, _environment) = (program, dataDirectory, environment);

    /// <summary>One that is published already.</summary>
    public static PublishedApp At(string folder, string dataDirectory) => new(Path.Combine(Path.GetFullPath(folder), "Conduct.App.dll"), dataDirectory, []);

    /// <param name="folder">Where the program is put.</param>
    /// <returns>The folder.</returns>
    public static async Task<string> PublishToAsync(string folder)
    {
        string[] arguments = ["publish", Path.Combine(Repository.Root, "Conduct.App"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder];
        using var publish = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        await FinishAsync(publish);
        return folder;
    }

    /// <summary>The same with more in its environment.</summary>
    public PublishedApp With(params IReadOnlyList<(string Name, string Value)> environment) => new(_program, _dataDirectory, environment);

    /// <summary>Runs a verb to its end and answers what it printed last.</summary>
    public async Task<string> RunVerbAsync(params string[] arguments)
    {
        using var verb = Launch(arguments);
        return (await FinishAsync(verb)).TrimEnd().Split('\n')[^1];
    }

    public Process Launch(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [_program, .. arguments])
        {
            RedirectStandardOutput = true,
            Environment = { ["Conduct__DataDirectory"] = _dataDirectory, ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        };
        foreach (var (name, value) in _environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static async Task<string> FinishAsync(Process process)
    {
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(output);
    }
}
