using Conduct.App.Data;
using Conduct.App.Features.SpeakUp;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;
using Conduct.Domain.Staff;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.SpeakUp;

/// <summary>The company with two officers of compliance, and reports in its database.</summary>
public sealed class ReportStage : IAsyncDisposable
{
    private ReportStage(PenaltyStage penalties, Employee second) => (Penalties, SecondOfficer) = (penalties, second);

    public PenaltyStage Penalties { get; }

    public FeatureHost Host => Penalties.Host;

    public Company Company => Penalties.Company;

    public Employee SecondOfficer { get; }

    public Employee Officer => Company.ComplianceOfficer;

    public ReportSecrets Secrets => Host.Services.GetRequiredService<ReportSecrets>();

    public static async Task<ReportStage> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var penalties = await PenaltyStage.StartAsync(provider);
        var second = penalties.Company.Enter("E005", "田园", penalties.Company.HeadOffice, Role.Compliance);
        await penalties.Host.SaveAsync(second);
        await penalties.GiveAsync(second, Role.Compliance);
        return new(penalties, second);
    }

    /// <summary>As the product makes the actor, with what the database says they are named in.</summary>
    public async Task<Actor> AsAsync(Employee employee)
    {
        var account = await Host.ReadAsync(db => db.Users.SingleAsync(row => row.EmployeeId == employee.Id));
        await using var scope = Host.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<ActorLoader>().FindAsync(account.Id, TestContext.Current.CancellationToken))!;
    }

    public async Task<Outcome> RunAsync<TCommand>(TCommand command, Employee by)
        where TCommand : ICommand => await Host.RunAsync(command, await AsAsync(by));

    /// <summary>Sent as the site sends it.</summary>
    public async Task<AnonymousReport> SendAsync(string what = ReportBuilder.What, string? who = null, string? name = null, params SentFile[] files)
    {
        var id = NewId.Next();
        var command = new SendReport(id, ContentHash.Of(id.ToString()), new(what, Who: who), files, name is null ? null : Secrets.Seal(id, new(name, "13800000000")));
        await Host.RunAsync(command, Actor.Reporter).ShouldBeDone();
        return await FindAsync(id);
    }

    public Task<AnonymousReport> FindAsync(Guid id) => Host.ReadAsync(db => db.AnonymousReports.AsNoTracking().SingleAsync(report => report.Id == id));

    /// <summary>Takes plain steps as the officer of compliance.</summary>
    public async Task<AnonymousReport> TakeAsync(AnonymousReport report, params ReportAction[] actions)
    {
        foreach (var action in actions)
        {
            var now = await FindAsync(report.Id);
            await RunAsync(new TakeReportStep(report.Id, now.Version, action, "感谢您的反映"), Officer).ShouldBeDone();
        }

        return await FindAsync(report.Id);
    }

    public async Task<T> AskAsync<TQuery, T>(Func<TQuery, Task<T>> ask)
        where TQuery : notnull
    {
        await using var scope = Host.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TQuery>());
    }

    public ValueTask DisposeAsync() => Penalties.DisposeAsync();
}
