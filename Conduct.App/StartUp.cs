using Conduct.App.Data;
using Conduct.App.Data.Disk;
using Conduct.App.Platform;
using Conduct.App.Security;
using Conduct.App.Shell;

namespace Conduct.App;

/// <summary>What happens before the server answers, and what it tells whoever started it.</summary>
public sealed class StartUp(DatabaseStart database, StartFaults faults, IEnumerable<IStartStep> steps, SetUpCode setUp, DemoInstallation demo, ILogger<StartUp> log)
{
    /// <summary>Runs once, before the first request is answered.</summary>
    /// <exception cref="InstallationException">What an operator must mend first.</exception>
    public async Task RunAsync(CancellationToken ct)
    {
        try
        {
            await database.MigrateAsync(ct);
            foreach (var step in steps)
            {
                await step.RunAsync(ct);
            }
        }
        catch (Exception error) when (faults.Of(error) is { } line)
        {
            throw new InstallationException(line, error);
        }
    }

    /// <summary>From here on requests are answered.</summary>
    /// <exception cref="InstallationException">The address is taken, or not one of this machine.</exception>
    public async Task OpenAsync(IHost host)
    {
        try
        {
            await host.StartAsync();
        }
        catch (Exception error) when (faults.Of(error) is { } line)
        {
            throw new InstallationException(line, error);
        }
    }

    /// <summary>Where to go and what to do there.</summary>
    public async Task AnnounceAsync(IEnumerable<string> addresses, CancellationToken ct)
    {
        var address = addresses.FirstOrDefault()?.TrimEnd('/');
        if (await setUp.IsOpenAsync(ct))
        {
            log.LogWarning("There is no account yet. Open {Address}{Page} and enter the set-up code {Code}", address, SignInAddresses.SetUp, await setUp.ReadAsync(ct));
        }
        else if (await demo.IsDemoAsync(ct))
        {
            log.LogInformation("Open {Address} and sign in as one of {Accounts}, password {Password}", address, string.Join(", ", DemoInstallation.AccountNames), DemoInstallation.Password);
        }
        else
        {
            log.LogInformation("Open {Address}", address);
        }
    }
}
