using Conduct.App.Data;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Dispatch;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Conduct.Tests.Support;

/// <summary>The company with mail addresses, a mail server, and everything that is logged.</summary>
public sealed class MailStage : IAsyncDisposable
{
    private MailStage(PenaltyStage company) => Company = company;

    public PenaltyStage Company { get; }

    public FeatureHost Host => Company.Host;

    public SmtpServer Server { get; private init; } = null!;

    public AllLogs Logs { get; private init; } = null!;

    public Employee Zhang => Company.Company.Zhang;

    public static async Task<MailStage> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite, Dictionary<string, string?>? settings = null)
    {
        var (server, logs) = (new SmtpServer(), new AllLogs());
        var configuration = Configuration(server.Settings, settings ?? []);
        var company = await PenaltyStage.StartAsync(provider, services => services.AddSingleton(configuration).AddSingleton<ILoggerProvider>(logs));
        await company.Host.ChangeAsync(async db =>
        {
            foreach (var one in await db.Employees.ToListAsync())
            {
                one.Change(one.Details with { Email = AddressOf(one) }, Conduct.Domain.Kernel.Actor.System, company.Host.Now);
            }
        });
        return new(company) { Server = server, Logs = logs };
    }

    public static string AddressOf(Employee employee) => $"{employee.StaffNumber.ToLowerInvariant()}@firm.example";

    public Task<int> DispatchAsync() => Host.Services.GetRequiredService<NotificationDispatcher>().RunAsync(TestContext.Current.CancellationToken);

    /// <summary>One round of the mail channel.</summary>
    public Task<bool> SendAsync() => Host.SendAsync(DeliveryChannel.Mail);

    public async Task TellAsync(params Notification[] rows)
    {
        await Host.SaveAsync([.. rows]);
        await DispatchAsync();
    }

    public Task<List<Delivery>> DeliveriesAsync() => Host.ReadAsync(db => db.Deliveries.AsNoTracking().OrderBy(row => row.CreatedAt).ThenBy(row => row.Id).ToListAsync());

    public async ValueTask DisposeAsync()
    {
        await Company.DisposeAsync();
        await Server.DisposeAsync();
    }

    public static IConfiguration Configuration(params Dictionary<string, string?>[] settings)
    {
        var builder = new ConfigurationBuilder();
        foreach (var some in settings)
        {
            builder.AddInMemoryCollection(some);
        }

        return builder.Build();
    }
}
