using Microsoft.AspNetCore.Hosting;

namespace Conduct.Tests.Support;

/// <summary>The whole product with settings of an operator.</summary>
public sealed class SettingsHost(params (string Name, string Value)[] settings) : AppHost
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        foreach (var (name, value) in settings)
        {
            builder.UseSetting(name, value);
        }
    }
}
