using System.Diagnostics;
using System.Globalization;
using Conduct.App.Platform.Texts;
using Conduct.Tests.Bench;
using Conduct.Tests.Support;
using Microsoft.Playwright;

namespace Conduct.Tests.Crash;

/// <summary>
/// <c>crash [--kills 200] [--seed 1] [--longest 30] [--app FOLDER]</c>: publishes the app, puts it under load from browsers and uploads, kills it at random moments, and looks whether anything that was
/// acknowledged is lost, anything is broken, or anything was said twice.
/// </summary>
internal static class CrashCommand
{
    private const string Usage = "crash [--kills 200] [--seed 1] [--longest 30] [--app FOLDER]";
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output)
    {
        var options = arguments.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
        if (arguments.Count % 2 == 1 || options.Keys.Except(["--kills", "--seed", "--longest", "--app"]).Any())
        {
            await output.WriteLineAsync(Usage);
            return 2;
        }

        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (Cultures.Chinese, Cultures.Chinese);
        var (kills, seed) = (Number(options, "--kills", 200), Number(options, "--seed", 1));
        var folder = Directory.CreateTempSubdirectory("conduct-crash-");
        try
        {
            var program = options.GetValueOrDefault("--app") ?? await PublishedApp.PublishToAsync(Path.Combine(folder.FullName, "app"));
            await using var site = new CrashSite(program, Path.Combine(folder.FullName, "data"));
            return await RunAsync(site, kills, TimeSpan.FromSeconds(Number(options, "--longest", 30)), seed, output) ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<bool> RunAsync(CrashSite site, int kills, TimeSpan longest, int seed, TextWriter output)
    {
        var (random, promises, begun) = (new Random(seed), new Promises(), Stopwatch.GetTimestamp());
        await site.StartAsync();
        await using var browser = new Browser();
        Task<IPage> open() => browser.NewVisitorAsync(site.Address);
        using var over = new CancellationTokenSource();
        var load = Task.WhenAll(new OfficerLoad(open, promises).RunAsync(over.Token), new ManagerLoad(open, promises).RunAsync(over.Token), new DraftLoad(open, promises).RunAsync(over.Token),
            new UploadLoad(site, promises, seed).RunAsync(over.Token), new UploadLoad(site, promises, seed + 1).RunAsync(over.Token));
        var faults = new List<string>();
        for (var kill = 1; kill <= kills; kill++)
        {
            var after = Shortest + (random.NextDouble() * (longest - Shortest));
            using (var moment = new PeriodicTimer(after))
            {
                await moment.WaitForNextTickAsync();
            }

            await site.KillAsync();
            await site.StartAsync();
            var (code, said) = await site.VerifyAuditAsync();
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"kill {kill,3} after {after.TotalSeconds,4:0.0} s: {promises}; {said}"));
            if (code != 0)
            {
                faults.Add($"kill {kill}: {said}");
            }
        }

        await over.CancelAsync();
        await load;
        await site.KillAsync();
        faults.AddRange(await new CrashFindings(site, promises).FindAsync());
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{kills} kills, seed {seed}, {Stopwatch.GetElapsedTime(begun).TotalMinutes:0.0} min; acknowledged: {promises}; faults: {faults.Count}"));
        faults.ForEach(output.WriteLine);
        return faults.Count == 0;
    }

    private static int Number(Dictionary<string, string> options, string name, int otherwise) => options.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
