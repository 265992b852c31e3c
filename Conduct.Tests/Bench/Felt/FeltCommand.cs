using System.Globalization;
using Conduct.Tests.Support;

namespace Conduct.Tests.Bench.Felt;

/// <summary>
/// <c>bench felt [--cases 100000] [--employees 5000] [--times 10] [--data FOLDER] [--app FOLDER] [--only clicks|visits|heap] [FOLDER …]</c>: what people wait for,
/// in Chromium. Publishes this build (or takes it from <c>--app</c>), makes a history for it and for each other published build named, measures them in turns
/// and prints one table with the ratio of the others to this.
/// </summary>
public static class FeltCommand
{
    private const string Usage = "bench felt [--cases 100000] [--employees 5000] [--times 10] [--data FOLDER] [--app FOLDER] [--only clicks|visits|heap] [FOLDER-OF-ANOTHER-BUILD …]";

    private static readonly string[] Known = ["--cases", "--employees", "--times", "--data", "--app", "--only"];

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output)
    {
        var options = new Dictionary<string, string>();
        var others = new List<string>();
        for (var i = 0; i < arguments.Count; i++)
        {
            if (!arguments[i].StartsWith("--", StringComparison.Ordinal))
            {
                others.Add(arguments[i]);
            }
            else if (!Known.Contains(arguments[i]) || i + 1 == arguments.Count)
            {
                await output.WriteLineAsync(Usage);
                return 2;
            }
            else
            {
                options[arguments[i]] = arguments[++i];
            }
        }

        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        var temporary = Directory.CreateTempSubdirectory("conduct-felt-");
        try
        {
            var data = Directory.CreateDirectory(options.GetValueOrDefault("--data", Path.Combine(temporary.FullName, "data"))).FullName;
            var own = options.GetValueOrDefault("--app") ?? await PublishedApp.PublishToAsync(Path.Combine(temporary.FullName, "app"));
            FeltBuild[] builds = [new("this", own, Path.Combine(data, "this")), .. others.Select(folder => new FeltBuild(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), folder, Path.Combine(data, Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)))))];
            foreach (var build in builds)
            {
                await output.WriteLineAsync($"{build.Name}: {await build.FillAsync(options.GetValueOrDefault("--employees", "5000"), options.GetValueOrDefault("--cases", "100000"))}");
            }

            await MeasureAsync(builds, options, output);
        }
        finally
        {
            temporary.Delete(recursive: true);
        }

        return 0;
    }

    private static async Task MeasureAsync(FeltBuild[] builds, Dictionary<string, string> options, TextWriter output)
    {
        await using var browser = new Browser();
        var table = new FeltTable([.. builds.Select(build => build.Name)]);
        bool wanted(string part) => options.GetValueOrDefault("--only", part) == part;
        var times = int.Parse(options.GetValueOrDefault("--times", "10"), CultureInfo.InvariantCulture);
        var sites = new List<FeltSite>();
        try
        {
            foreach (var build in builds)
            {
                sites.Add(await FeltSite.StartAsync(build, browser));
            }

            await (wanted("clicks") ? new Clicks(sites, table, times).RunAsync() : Task.CompletedTask);
            await (wanted("visits") ? new FirstVisit(sites, table, times).RunAsync() : Task.CompletedTask);
        }
        finally
        {
            foreach (var site in sites)
            {
                await site.DisposeAsync();
            }

            // What was measured before something failed is worth its minutes, too.
            await output.WriteLineAsync(table.ToString());
        }

        if (wanted("heap"))
        {
            var heap = new FeltTable([.. builds.Select(build => build.Name)]);
            foreach (var build in builds)
            {
                await HeapBench.RunAsync(build, browser, heap);
            }

            await output.WriteLineAsync(heap.ToString());
        }
    }
}
