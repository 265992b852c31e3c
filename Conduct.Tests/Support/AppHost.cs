using Conduct.App.Jobs.Scheduler;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Conduct.Tests.Support;

/// <summary>The whole product on a port of its own, with its own data folder and a clock that the test moves.</summary>
public class AppHost : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _data;
    private bool _started;

    public AppHost()
        : this(Directory.CreateTempSubdirectory("conduct-data-"), port: 0)
    {
    }

    private AppHost(DirectoryInfo data, int port)
    {
        _data = data;
        UseKestrel(port);
    }

    public TestClock Clock { get; } = new();

    protected string DataDirectory => _data.FullName;

    /// <summary>Whether the invented company is loaded; else the database is empty.</summary>
    protected virtual bool WithDemo => false;

    /// <summary>Starts the server at the first call.</summary>
    public Uri Url
    {
        get
        {
            if (!_started)
            {
                StartServer();
                _started = true;
            }

            return ClientOptions.BaseAddress;
        }
    }

    /// <summary>Stops the server; what it stored stays, for <see cref="StartAgain"/>.</summary>
    public ValueTask StopAsync() => base.DisposeAsync();

    /// <summary>A new process, as it were, at the same address and on the same data.</summary>
    public AppHost StartAgain()
    {
        var next = new AppHost(_data, ClientOptions.BaseAddress.Port);
        next.Clock.Now = Clock.Now;
        _ = next.Url;
        return next;
    }

    /// <summary>A visitor without a script: own cookies, redirects are answers.</summary>
    public HttpClient NewVisitor() => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Url };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Conduct:DataDirectory", _data.FullName);
        builder.UseSetting("Conduct:Robots:AllowLoopback", "true");
        builder.UseSetting("Conduct:Demo", WithDemo.ToString());
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));

            // The schedules go by the real clock: at some minutes of the hour a job would run into the test.
            services.Replace(ServiceDescriptor.Singleton(new SchedulerSettings { Declares = false }));
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _data.Refresh();
        if (_data.Exists)
        {
            _data.Delete(recursive: true);
        }

        GC.SuppressFinalize(this);
    }
}
