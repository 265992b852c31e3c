using Conduct.App.Platform.CommandLine;

namespace Conduct.App.Platform.Backup;

/// <summary>A passphrase from the first line of a file: an argument would stand in the list of processes and in the history of the shell.</summary>
internal static class PassphraseFile
{
    public const string Option = "--passphrase-file";

    private const int MinLength = 12;

    /// <summary>Takes the option out of the arguments.</summary>
    /// <returns>The passphrase, null without the option; or what is wrong with it.</returns>
    /// <exception cref="WrongUsageException">The option names no file.</exception>
    public static async Task<(string? Passphrase, string? Problem)> TakeAsync(List<string> arguments, CancellationToken ct)
    {
        if (arguments.IndexOf(Option) is var at && at < 0)
        {
            return (null, null);
        }

        var file = arguments.ElementAtOrDefault(at + 1) ?? throw new WrongUsageException();
        arguments.RemoveRange(at, 2);
        if (!File.Exists(file))
        {
            return (null, CommandLineTexts.NoFile);
        }

        using var lines = new StreamReader(file);
        var passphrase = (await lines.ReadLineAsync(ct))?.Trim() ?? "";
        return passphrase.Length < MinLength ? (null, CommandLineTexts.PassphraseTooShort) : (passphrase, null);
    }
}
