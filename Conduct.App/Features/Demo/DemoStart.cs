using Conduct.App.Platform;

namespace Conduct.App.Features.Demo;

/// <summary>Loads the invented company into an empty database: in Development, or where <c>Conduct:Demo</c> says so.</summary>
public sealed class DemoStart(DemoCompany company, IConfiguration configuration, IHostEnvironment environment) : IStartStep
{
    public async Task RunAsync(CancellationToken ct)
    {
        if (configuration.GetValue<bool?>("Conduct:Demo") ?? environment.IsDevelopment())
        {
            await company.LoadAsync(ct);
        }
    }
}
