using System.Globalization;

namespace Conduct.Tests.Bench;

/// <summary><c>bench [--cases 100000] [--employees 5000] [--data FOLDER] [--app FOLDER] [--only queries|commands|notifications|server]</c>: publishes the app (or takes it from <c>--app</c>), makes the history, measures, prints a Markdown table.</summary>
public static class BenchCommand
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output)
    {
        var options = arguments.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
        if (arguments.Count % 2 == 1 || options.Keys.Except(["--cases", "--employees", "--data", "--app", "--only"]).Any())
        {
            await output.WriteLineAsync("bench [--cases 100000] [--employees 5000] [--data FOLDER] [--app FOLDER] [--only queries|commands|notifications|server]");
            return 2;
        }

        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        var kept = options.GetValueOrDefault("--data");
        var temporary = Directory.CreateTempSubdirectory("conduct-bench-");
        try
        {
            var data = Directory.CreateDirectory(kept ?? Path.Combine(temporary.FullName, "data")).FullName;
            await PrintAsync(data, PublishedApp.At(options.GetValueOrDefault("--app") ?? await PublishedApp.PublishToAsync(Path.Combine(temporary.FullName, "app")), data), options, output);
        }
        finally
        {
            temporary.Delete(recursive: true);
        }

        return 0;
    }

    private static async Task PrintAsync(string folder, PublishedApp app, Dictionary<string, string> options, TextWriter output)
    {
        if (!File.Exists(Path.Combine(folder, "conduct.db")))
        {
            var made = await app.RunVerbAsync("demo", "--employees", options.GetValueOrDefault("--employees", "5000"), "--cases", options.GetValueOrDefault("--cases", "100000"));
            await output.WriteLineAsync(made);
        }

        bool wanted(string part) => options.GetValueOrDefault("--only", part) == part;
        await output.WriteLineAsync("\n| measured | median | p95 | n |\n| --- | --- | --- | --- |");
        await using (var host = new BenchHost(folder))
        {
            await PrintAsync(wanted("queries") ? await new QueryBench(host).RunAsync() : [], output);
            using (var disk = new DiskFlush(folder))
            {
                await PrintAsync(wanted("commands") ? await new CommandBench(host, disk).RunAsync() : [], output);
            }

            await PrintAsync(wanted("notifications") ? await new NotificationBench(host).RunAsync() : [], output);
        }

        await PrintAsync(wanted("server") ? await new ServerBench(app).RunAsync() : [], output);
    }

    private static async Task PrintAsync(IEnumerable<BenchLine> lines, TextWriter output)
    {
        foreach (var line in lines)
        {
            await output.WriteLineAsync(line.ToString());
        }
    }
}
