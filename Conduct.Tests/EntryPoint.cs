using Conduct.Tests.EndToEnd.Looks;
using Xunit.Runner.InProc.SystemConsole;

namespace Conduct.Tests;

/// <summary>The test runner; a verb as first argument makes something on demand instead.</summary>
internal static class EntryPoint
{
    private static Task<int> Main(string[] args) => args is ["gallery", ..] ? Gallery.RunAsync(args[1..]) : ConsoleRunner.Run(args);
}
