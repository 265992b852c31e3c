using System.Globalization;
using Conduct.App.Platform.CommandLine;

namespace Conduct.App.Platform.Backup;

/// <summary>Puts an archive back in place of the database, evidence and keys.</summary>
public sealed class RestoreVerb(BackupRestore restore) : IVerb
{
    private const string Force = "--force";

    public string Name => "restore";

    public string Arguments => $"FILE [{Force}] [{PassphraseFile.Option} FILE]";

    public string Description => CommandLineTexts.RestoreDescription;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken ct)
    {
        var left = arguments.ToList();
        var (passphrase, wrong) = await PassphraseFile.TakeAsync(left, ct);
        var force = left.Remove(Force);
        if (left is not [var file] || file.StartsWith('-'))
        {
            throw new WrongUsageException();
        }

        var path = Path.GetFullPath(file);
        var problem = wrong ?? await restore.RunAsync(path, force, passphrase, ct);
        await output.WriteLineAsync(problem ?? string.Format(CultureInfo.CurrentCulture, CommandLineTexts.Restored, path));
        return problem is null ? 0 : 1;
    }
}
