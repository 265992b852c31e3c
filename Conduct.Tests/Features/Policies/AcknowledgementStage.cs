using Conduct.App.Data;
using Conduct.App.Features.Policies;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Conduct.Domain.Staff;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Features.Policies;

/// <summary>The company with a policy in force, which compliance asks people to acknowledge.</summary>
internal sealed class AcknowledgementStage(PenaltyStage stage) : IAsyncDisposable
{
    public PenaltyStage Stage => stage;

    public FeatureHost Host => stage.Host;

    public Company Company => stage.Company;

    public Actor Compliance { get; } = stage.Company.As(stage.Company.ComplianceOfficer);

    public Guid VersionId => stage.Policy.Versions[^1].Id;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<AcknowledgementStage> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite) => new(await PenaltyStage.StartAsync(provider, acknowledged: false));

    public static async Task<AcknowledgementStage> AskedAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var stage = await StartAsync(provider);
        await stage.RunAsync(await stage.AskAsync(stage.Company.HeadOffice), stage.Compliance).ShouldBeDone();
        return stage;
    }

    /// <summary>As the page would send it now.</summary>
    public async Task<AskAcknowledgement> AskAsync(OrgUnit unit, int days = 14) =>
        new(stage.Policy.Id, await Host.ReadAsync(db => db.Policies.Select(policy => policy.Version).SingleAsync(Ct)), VersionId, unit.Id, days);

    public Task<Outcome> RunAsync<TCommand>(TCommand command, Actor actor)
        where TCommand : ICommand => Host.RunAsync(command, actor);

    public Task<List<PolicyAcknowledgement>> AllAsync() => Host.ReadAsync(db => db.PolicyAcknowledgements.AsNoTracking().ToListAsync(Ct));

    public async Task<PolicyAcknowledgement> OfAsync(Employee employee) => (await AllAsync()).Single(row => row.EmployeeId == employee.Id);

    public async Task ConfirmAsync(Employee employee)
    {
        var row = await OfAsync(employee);
        await RunAsync(new ConfirmAcknowledgement(row.Id, row.Version), Company.As(employee)).ShouldBeDone();
    }

    public Task ChangeAsync(Employee employee, Func<EmployeeDetails, EmployeeDetails> change) => Host.ChangeAsync(async db =>
    {
        var stored = await db.Employees.SingleAsync(row => row.Id == employee.Id, Ct);
        stored.Change(change(stored.Details), Actor.System, Host.Now);
    });

    public ValueTask DisposeAsync() => stage.DisposeAsync();
}
