using System.Globalization;
using Conduct.App.Platform.Texts;

namespace Conduct.App.Platform.CommandLine;

/// <summary>Finds and runs the verb of a command line; wrong arguments print the usage and end with 2.</summary>
public sealed class VerbTable(IEnumerable<IVerb> verbs)
{
    private const int WrongUsage = 2;

    /// <summary>Whether the program is to do something else than serve: the first argument is no option.</summary>
    public static bool IsAsked(string[] arguments) => arguments is [var first, ..] && (!first.StartsWith('-') || IsHelp(first));

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
    }

    private static bool IsHelp(string argument) => argument is "--help" or "-h";

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
