using System.Globalization;
using Conduct.App.Data;
using Conduct.App.Platform.Texts;

namespace Conduct.App.Platform.CommandLine;

/// <summary>Finds and runs the verb of a command line; wrong arguments print the usage and end with 2.</summary>
public sealed class VerbTable(IEnumerable<IVerb> verbs, StartFaults faults)
{
    private const int NotDone = 1;
    private const int WrongUsage = 2;

    /// <summary>Whether the program is to do something else than serve: the first argument that is no setting is no option.</summary>
    public static bool IsAsked(string[] arguments) => Split(arguments).Verb is [var first, ..] && (!first.StartsWith('-') || IsHelp(first));

    /// <summary>Takes settings such as <c>--Conduct:DataDirectory=X</c> out of a command line: verbs understand them as the server does.</summary>
    public static (string[] Verb, string[] Settings) Split(string[] arguments)
    {
        List<string> verb = [], settings = [];
        for (var i = 0; i < arguments.Length; i++)
        {
            (IsSetting(arguments[i]) ? settings : verb).Add(arguments[i]);
            if (IsSetting(arguments[i]) && !arguments[i].Contains('=') && i + 1 < arguments.Length)
            {
                settings.Add(arguments[++i]);
            }
        }

        return ([.. verb], [.. settings]);
    }

    /// <summary>Runs the verb named by the first argument; the result is the exit code of the process.</summary>
    public async Task<int> RunAsync(string[] arguments, TextWriter output, CancellationToken ct)
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? Cultures.Chinese : Cultures.English;
        if (IsHelp(arguments[0]))
        {
            await PrintUsageAsync(output);
            return 0;
        }

        try
        {
            var verb = verbs.SingleOrDefault(verb => verb.Name == arguments[0]) ?? throw new WrongUsageException();
            return await verb.RunAsync(arguments[1..], output, ct);
        }
        catch (WrongUsageException)
        {
            await PrintUsageAsync(output);
            return WrongUsage;
        }
        catch (Exception error) when (faults.Of(error) is { } line)
        {
            await output.WriteLineAsync(line);
            return NotDone;
        }
    }

    private static bool IsHelp(string argument) => argument is "--help" or "-h";

    // Only names of settings have a colon: --Section:Name.
    private static bool IsSetting(string argument) => argument.StartsWith("--", StringComparison.Ordinal) && argument.Split('=')[0].Contains(':');

    private async Task PrintUsageAsync(TextWriter output)
    {
        await output.WriteLineAsync(CommandLineTexts.Usage);
        foreach (var verb in verbs)
        {
            await output.WriteLineAsync($"  {verb.Name} {verb.Arguments}".TrimEnd());
            await output.WriteLineAsync($"      {verb.Description}");
        }
    }
}
