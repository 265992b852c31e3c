using Microsoft.AspNetCore.Hosting;

namespace Conduct.Tests.Support;

/// <summary>The whole product as it is run for real, on an empty database.</summary>
public sealed class ProductionHost : AppHost
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseEnvironment("Production");
    }
}
