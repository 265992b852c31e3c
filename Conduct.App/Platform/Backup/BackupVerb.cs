using System.Globalization;
using Conduct.App.Platform.CommandLine;

namespace Conduct.App.Platform.Backup;

/// <summary>Writes database, evidence and keys into one archive, while the app may be running.</summary>
public sealed class BackupVerb(BackupArchive archive) : IVerb
{
    private const string WithoutKey = "--without-key";

    public string Name => "backup";

    public string Arguments => $"FILE [{WithoutKey} | {PassphraseFile.Option} FILE]";

    public string Description => CommandLineTexts.BackupDescription;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken ct)
    {
        var left = arguments.ToList();
        var (passphrase, wrong) = await PassphraseFile.TakeAsync(left, ct);
        var withoutKey = left.Remove(WithoutKey);
        if (left is not [var file] || file.StartsWith('-') || (withoutKey && arguments.Contains(PassphraseFile.Option)))
        {
            throw new WrongUsageException();
        }

        var path = Path.GetFullPath(file);
        var problem = wrong ?? await archive.WriteAsync(path, new(withoutKey, passphrase), ct);
        await output.WriteLineAsync(problem ?? string.Format(CultureInfo.CurrentCulture, CommandLineTexts.BackedUp, path));
        return problem is null ? 0 : 1;
    }
}
