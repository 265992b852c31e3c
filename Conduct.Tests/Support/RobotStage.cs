using System.Globalization;
using Conduct.App.Data;
using Conduct.App.Features.Robots;
using Conduct.App.Platform.Texts;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Dispatch;
using Conduct.App.Work.Notifications;
using Conduct.App.Work.Robots;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Conduct.Tests.Support;

/// <summary>The company with a server in the vendors' place.</summary>
public sealed class RobotStage : IAsyncDisposable
{
    public const string Secret = "SEC-Geheimnis-4711";

    private RobotStage(PenaltyStage company, RobotReceiver receiver, AllLogs logs) => (Company, Receiver, Logs) = (company, receiver, logs);

    public PenaltyStage Company { get; }

    public RobotReceiver Receiver { get; }

    public AllLogs Logs { get; }

    public FeatureHost Host => Company.Host;

    public OrgUnit HeadOffice => Company.Company.HeadOffice;

    public OrgUnit Branch => Company.Company.Branch;

    public static async Task<RobotStage> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite, bool loopback = true)
    {
        var logs = new AllLogs();
        var configuration = MailStage.Configuration(new Dictionary<string, string?> { ["Conduct:Robots:AllowLoopback"] = $"{loopback}", ["Conduct:PublicUrl"] = "https://conduct.firm.example" });
        return new(await PenaltyStage.StartAsync(provider, services => services.AddSingleton(configuration).AddSingleton<ILoggerProvider>(logs)), await RobotReceiver.StartAsync(), logs);
    }

    public async Task<Guid> AddAsync(DeliveryChannel channel, OrgUnit? unit = null, CultureInfo? language = null)
    {
        var id = NewId.Next();
        await Host.RunAsync(new AddRobot(id, channel, (unit ?? Branch).Id, "分公司管理群", Encrypt(Receiver.Address), Encrypt(Secret), (language ?? Cultures.Chinese).Name), Actors.Administrator).ShouldBeDone();
        return id;
    }

    /// <summary>As the form does before it sends its command.</summary>
    public string? Encrypt(string? text) => Host.Services.GetRequiredService<RobotEncryption>().Encrypt(text);

    public async Task TellAsync(params Notification[] rows)
    {
        await Host.SaveAsync([.. rows]);
        await Host.Services.GetRequiredService<NotificationDispatcher>().RunAsync(TestContext.Current.CancellationToken);
    }

    public Task<List<Delivery>> DeliveriesAsync() => Host.ReadAsync(db => db.Deliveries.AsNoTracking().OrderBy(row => row.CreatedAt).ThenBy(row => row.Id).ToListAsync());

    public async ValueTask DisposeAsync()
    {
        await Company.DisposeAsync();
        await Receiver.DisposeAsync();
    }
}
