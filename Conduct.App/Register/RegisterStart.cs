using Conduct.App.Platform;

namespace Conduct.App.Register;

/// <summary>Brings the rows of the register to the shape that this version of the product reads.</summary>
public sealed class RegisterStart(RegisterRebuild rebuild, ILogger<RegisterStart> log) : IStartStep
{
    public async Task RunAsync(CancellationToken ct)
    {
        if (await rebuild.IsDueAsync(ct))
        {
            var cases = await rebuild.RunAsync(ct);
            log.LogInformation("Register rebuilt from {Cases} cases", cases);
        }
    }
}
