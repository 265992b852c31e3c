using System.Globalization;
using Conduct.App.Data;
using Conduct.App.Platform.CommandLine;

namespace Conduct.App.Features.Demo;

/// <summary><c>-- demo --employees 5000 --cases 100000 [--seed 1] [--force]</c>: the demo company with a long history, for trials and benchmarks.</summary>
public sealed class DemoVerb(DatabaseStart database, DemoCompany company, DemoHistory history, TimeProvider clock) : IVerb
{
    public string Name => "demo";

    public string Arguments => "--employees N --cases N [--seed N] [--force]";

    public string Description => DemoTexts.VerbDescription;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken ct)
    {
        var (options, force) = DemoArguments.Read(arguments);
        await database.MigrateAsync(ct);
        await company.LoadAsync(ct);
        var refusal = await RefusalAsync(force, ct);
        if (refusal is not null)
        {
            await output.WriteLineAsync(refusal);
            return 1;
        }

        var started = clock.GetTimestamp();
        await history.LoadAsync(options, new DemoProgress(options.Cases, output, clock), ct);
        var seconds = clock.GetElapsedTime(started).TotalSeconds;
        await output.WriteLineAsync(string.Format(CultureInfo.CurrentCulture, DemoTexts.VerbDone, options.Cases, seconds, options.Cases / seconds));
        return 0;
    }

    private async Task<string?> RefusalAsync(bool force, CancellationToken ct) =>
        !await company.IsThereAsync(ct) ? DemoTexts.VerbNoDemo
        : !force && await history.IsThereAsync(ct) ? DemoTexts.VerbAgain
        : null;
}
