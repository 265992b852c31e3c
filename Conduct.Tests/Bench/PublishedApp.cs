using System.Diagnostics;
using System.Runtime.InteropServices;
using Conduct.Tests.Support;

namespace Conduct.Tests.Bench;

/// <summary>The app as a company installs it: published for this system, compiled ahead, in Production.</summary>
public sealed class PublishedApp
{
    private readonly string _program;
    private readonly string _dataDirectory;

    private PublishedApp(string program, string dataDirectory) => (_program, _dataDirectory) = (program, dataDirectory);

    /// <param name="folder">Where the program is put.</param>
    public static async Task<PublishedApp> PublishAsync(string folder, string dataDirectory)
    {
        string[] arguments = ["publish", Path.Combine(Repository.Root, "Conduct.App"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder];
        using var publish = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        await FinishAsync(publish);
        return new(Path.Combine(folder, "Conduct.App.dll"), dataDirectory);
    }

    /// <summary>Runs a verb to its end and answers what it printed last.</summary>
    public async Task<string> RunVerbAsync(params string[] arguments)
    {
        using var verb = Launch(arguments);
        return (await FinishAsync(verb)).TrimEnd().Split('\n')[^1];
    }

    public Process Launch(params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [_program, .. arguments])
    {
        RedirectStandardOutput = true,
        Environment = { ["Conduct__DataDirectory"] = _dataDirectory, ["ASPNETCORE_ENVIRONMENT"] = "Production" },
    })!;

    private static async Task<string> FinishAsync(Process process)
    {
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(output);
    }
}
