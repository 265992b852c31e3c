using System.Globalization;
using Conduct.App.Platform.CommandLine;

namespace Conduct.App.Platform.Backup;

/// <summary>Writes database, evidence and keys into one archive, while the app may be running.</summary>
public sealed class BackupVerb(BackupArchive archive) : IVerb
{
    public string Name => "backup";

    public string Arguments => "FILE";

    public string Description => CommandLineTexts.BackupDescription;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken ct)
    {
        if (arguments is not [var file] || file.StartsWith('-'))
        {
            throw new WrongUsageException();
        }

        var path = Path.GetFullPath(file);
        var problem = await archive.WriteAsync(path, ct);
        await output.WriteLineAsync(problem ?? string.Format(CultureInfo.CurrentCulture, CommandLineTexts.BackedUp, path));
        return problem is null ? 0 : 1;
    }
}
