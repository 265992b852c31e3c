using Conduct.App.Data;
using Conduct.App.Features.Policies;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Features.Policies;

/// <summary>A company whose compliance officer writes down its policy.</summary>
public sealed class PolicyCatalogueStage : IAsyncDisposable
{
    private PolicyCatalogueStage(PenaltyStage stage) => Stage = stage;

    public PenaltyStage Stage { get; }

    public FeatureHost Host => Stage.Host;

    public Actor Compliance => Stage.Company.As(Stage.Company.ComplianceOfficer);

    public Guid PolicyId { get; } = NewId.Next();

    public Guid VersionId { get; } = NewId.Next();

    public static async Task<PolicyCatalogueStage> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite) => new(await PenaltyStage.StartAsync(provider));

    /// <summary>With a policy whose first version begins with the model.</summary>
    public static async Task<PolicyCatalogueStage> WithModelAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var stage = await StartAsync(provider);
        await stage.CreateAsync(new(OriginKind.Model));
        return stage;
    }

    public Task CreateAsync(DraftOrigin origin) => RunAsync(new CreatePolicy(PolicyId, VersionId, "ZD-77", "员工手册", "Handbook", origin)).ShouldBeDone();

    /// <summary>Leads the version to a status, as compliance does.</summary>
    public async Task LeadAsync(PolicyStatus status)
    {
        await RunAsync(new RecordDiscussion(VersionId, Company.Today.AddDays(-20), "职工代表大会讨论")).ShouldBeDone();
        if (status >= PolicyStatus.Published)
        {
            await RunAsync(new PublishPolicyVersion(VersionId, (await VersionAsync()).Draft!.Revision, Company.Today.AddDays(-5), "内网公示")).ShouldBeDone();
        }

        if (status >= PolicyStatus.InForce)
        {
            await RunAsync(new PutPolicyInForce(VersionId, Company.Today)).ShouldBeDone();
        }
    }

    public Task<Outcome> RunAsync<TCommand>(TCommand command, Actor? actor = null)
        where TCommand : ICommand => Host.RunAsync(command, actor ?? Compliance);

    public Task<PolicyVersion> VersionAsync(Guid? id = null) => Host.ReadAsync(db => db.PolicyVersions.AsNoTracking().SingleAsync(version => version.Id == (id ?? VersionId)));

    public Task<Policy> PolicyAsync() => Host.ReadAsync(db => db.Policies.AsNoTracking().SingleAsync(policy => policy.Id == PolicyId));

    public ValueTask DisposeAsync() => Stage.DisposeAsync();
}
