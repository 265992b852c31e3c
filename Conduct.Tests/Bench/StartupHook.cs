using System.Globalization;
using System.IO.Pipes;

/// <summary>
/// Runs inside a measured server before its own code (DOTNET_STARTUP_HOOKS, which wants this name in no namespace): tells whoever opens the pipe how many
/// bytes are alive after full collections. Uses the base library alone; the server has none of the packages of the tests.
/// </summary>
internal static class StartupHook
{
    /// <summary>The environment variable that names the pipe.</summary>
    public const string PipeName = "CONDUCT_HEAP_PIPE";

    /// <summary>Whether this process is one that is measured.</summary>
    public static bool IsAsked => Environment.GetEnvironmentVariable(PipeName) is not null;

    public static void Initialize()
    {
        if (IsAsked)
        {
            new Thread(() => Answer(Environment.GetEnvironmentVariable(PipeName)!)) { IsBackground = true, Name = "heap" }.Start();
        }
    }

    private static void Answer(string pipe)
    {
        while (true)
        {
            using var server = new NamedPipeServerStream(pipe, PipeDirection.Out);
            server.WaitForConnection();
            for (var i = 0; i < 3; i++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }

            using var writer = new StreamWriter(server);
            writer.WriteLine(GC.GetTotalMemory(forceFullCollection: true).ToString(CultureInfo.InvariantCulture));
        }
    }
}
