using System.Globalization;
using Conduct.App.Data;
using Conduct.App.Platform.CommandLine;

namespace Conduct.App.Register;

/// <summary>Makes the register anew from the cases, while the app may be running.</summary>
public sealed class RebuildRegisterVerb(DatabaseStart database, RegisterRebuild rebuild) : IVerb
{
    public string Name => "rebuild-register";

    public string Arguments => "";

    public string Description => CommandLineTexts.RebuildRegisterDescription;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken ct)
    {
        if (arguments.Count > 0)
        {
            throw new WrongUsageException();
        }

        await database.MigrateAsync(ct);
        var cases = await rebuild.RunAsync(ct);
        await output.WriteLineAsync(string.Format(CultureInfo.CurrentCulture, CommandLineTexts.RegisterRebuilt, cases));
        return 0;
    }
}
