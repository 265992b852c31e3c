using System.Globalization;
using Conduct.App.Platform.CommandLine;

namespace Conduct.App.Platform.Backup;

/// <summary>Puts an archive back in place of the database, evidence and keys.</summary>
public sealed class RestoreVerb(BackupRestore restore) : IVerb
{
    private const string Force = "--force";

    public string Name => "restore";

    public string Arguments => $"FILE [{Force}]";

    public string Description => CommandLineTexts.RestoreDescription;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken ct)
    {
        var files = arguments.Where(argument => argument != Force).ToList();
        if (files is not [var file] || file.StartsWith('-'))
        {
            throw new WrongUsageException();
        }

        var path = Path.GetFullPath(file);
        var problem = await restore.RunAsync(path, arguments.Contains(Force), ct);
        await output.WriteLineAsync(problem ?? string.Format(CultureInfo.CurrentCulture, CommandLineTexts.Restored, path));
        return problem is null ? 0 : 1;
    }
}
