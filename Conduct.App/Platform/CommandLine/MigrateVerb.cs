using Conduct.App.Data;

namespace Conduct.App.Platform.CommandLine;

/// <summary>Brings the database up to date and ends.</summary>
public sealed class MigrateVerb(DatabaseStart database, IEnumerable<ISchemaStep> steps) : IVerb
{
    public string Name => "migrate";

    public string Arguments => "";

    public string Description => CommandLineTexts.MigrateDescription;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken ct)
    {
        if (arguments.Count > 0)
        {
            throw new WrongUsageException();
        }

        await database.MigrateAsync(ct);
        foreach (var step in steps)
        {
            await step.CreateAsync(ct);
        }

        await output.WriteLineAsync(CommandLineTexts.Migrated);
        return 0;
    }
}
