using Conduct.App.Platform.Backup;
using Conduct.App.Platform.CommandLine;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Platform.CommandLine;

/// <summary>The command line on a test's host.</summary>
internal static class Verbs
{
    public static void AddVerbs(this IServiceCollection services)
    {
        services.AddCommandLine();
        services.AddBackups();
    }

    public static async Task<int> VerbAsync(this FeatureHost host, params string[] arguments) => (await host.SayAsync(arguments)).Code;

    public static async Task<(int Code, string Said)> SayAsync(this FeatureHost host, params string[] arguments)
    {
        using var output = new StringWriter();
        var code = await host.Services.GetRequiredService<VerbTable>().RunAsync(arguments, output, TestContext.Current.CancellationToken);
        return (code, output.ToString());
    }
}
