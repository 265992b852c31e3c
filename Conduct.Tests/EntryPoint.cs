using Conduct.Tests.Bench;
using Conduct.Tests.Bench.Felt;
using Conduct.Tests.Crash;
using Conduct.Tests.EndToEnd.Looks;
using Xunit.Runner.InProc.SystemConsole;

namespace Conduct.Tests;

/// <summary>The test runner; a verb as first argument makes something on demand instead.</summary>
internal static class EntryPoint
{
    private static Task<int> Main(string[] args) => args switch
    {
        ["gallery", "--readme"] => ReadmePictures.TakeAsync(),
        ["gallery", .. var rest] => Gallery.RunAsync(rest),
        ["bench", "felt", .. var rest] => FeltCommand.RunAsync(rest, Console.Out),
        ["bench", .. var rest] => BenchCommand.RunAsync(rest, Console.Out),
        ["crash", .. var rest] => CrashCommand.RunAsync(rest, Console.Out),
        _ => ConsoleRunner.Run(args),
    };
}
