using Conduct.App.Data;
using Conduct.App.Features.Policies;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Policies;

public sealed class PolicyCatalogueCommandTests
{
    private static readonly RecordFile Minutes = new("纪要.pdf", new string('a', 64), 10, "application/pdf");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Policy_FromTheModelToItsDayInForce_AndRepealed(DatabaseProvider provider)
    {
        await using var stage = await PolicyCatalogueStage.WithModelAsync(provider);
        var draft = (await stage.VersionAsync()).Draft!;
        var changed = draft with { Clauses = [draft.Clauses[0] with { Title = "宴请须事前申报" }, .. draft.Clauses.Skip(1)] };

        await stage.RunAsync(new SavePolicyDraft(stage.VersionId, changed)).ShouldBeDone();
        await stage.RunAsync(new RenamePolicy(stage.PolicyId, (await stage.PolicyAsync()).Version, "ZD-78", "员工行为手册", null)).ShouldBeDone();
        await stage.RunAsync(new AttachRecordFile(stage.VersionId, Minutes)).ShouldBeDone();
        await stage.RunAsync(new AttachRecordFile(stage.VersionId, Minutes with { Sha256 = new string('b', 64) })).ShouldBeDone();
        await stage.RunAsync(new DetachRecordFile(stage.VersionId, new string('b', 64))).ShouldBeDone();
        await stage.LeadAsync(PolicyStatus.Published);

        var published = await stage.VersionAsync();
        Assert.Equal((PolicyStatus.Published, null, draft.Clauses.Count), (published.Status, published.Draft, published.Clauses.Count));
        Assert.Contains(published.Clauses, clause => clause.Title == "宴请须事前申报");
        Assert.Equal([Minutes], published.Discussion!.Files);
        Assert.Empty(published.Publication!.Files);

        await stage.RunAsync(new PutPolicyInForce(stage.VersionId, Company.Today.AddDays(2))).ShouldBeDone();
        await JobAsync(stage);
        Assert.Equal((PolicyStatus.Published, Company.Today.AddDays(2)), ((await stage.VersionAsync()).Status, (await stage.VersionAsync()).PlannedFrom!.Value));
        stage.Host.Clock.Now += TimeSpan.FromDays(3);
        await JobAsync(stage);
        Assert.Equal((PolicyStatus.InForce, Company.Today.AddDays(2)), ((await stage.VersionAsync()).Status, (await stage.VersionAsync()).InForceFrom!.Value));

        await stage.RunAsync(new RepealPolicy(stage.VersionId, Company.Today.AddDays(3), "另有制度")).ShouldBeDone();
        Assert.Equal(PolicyStatus.Repealed, (await stage.VersionAsync()).Status);
        Assert.Equal(["PolicyCreated", "PolicyVersionDrafted", "PolicyRenamed", "PolicyVersionDiscussed", "PolicyVersionPublished", "PolicyVersionPlanned", "PolicyVersionInForce", "PolicyVersionRepealed"],
            await stage.Host.ReadAsync(db => db.AuditEntries.OrderBy(entry => entry.Seq).Select(entry => entry.Kind).Where(kind => kind.StartsWith("Policy")).Skip(6).ToListAsync(Ct)));
    }

    [Theory, BothDatabases]
    public async Task NextVersion_CopiesTheOneInForce_AndCanBeDiscarded(DatabaseProvider provider)
    {
        await using var stage = await PolicyCatalogueStage.WithModelAsync(provider);
        await stage.LeadAsync(PolicyStatus.InForce);
        var next = NewId.Next();

        await stage.RunAsync(new StartPolicyVersion(stage.PolicyId, next, new(OriginKind.Copy, stage.VersionId))).ShouldBeDone();

        var copy = (await stage.VersionAsync(next)).Draft!;
        Assert.Equal((await stage.VersionAsync()).Clauses.Select(clause => clause.Code).Order(ClauseOrder.ByNumber), copy.Clauses.Select(clause => clause.Code));
        Assert.Empty(copy.Faults());
        await stage.RunAsync(new DiscardPolicyVersion(next, copy.Revision, "暂不修订")).ShouldBeDone();
        Assert.Equal(stage.VersionId, Assert.Single((await stage.PolicyAsync()).Versions).Id);
    }

    [Fact]
    public async Task Commands_ByOthers_AreForbidden()
    {
        await using var stage = await PolicyCatalogueStage.WithModelAsync();
        foreach (var other in new[] { stage.Stage.Hr, stage.Stage.HeadManager, Actors.Administrator, Actors.Employee })
        {
            await stage.RunAsync(new CreatePolicy(NewId.Next(), NewId.Next(), "A", "B", null, new(OriginKind.Empty)), other).ShouldBeForbidden();
            await stage.RunAsync(new StartPolicyVersion(stage.PolicyId, NewId.Next(), new(OriginKind.Empty)), other).ShouldBeForbidden();
            await stage.RunAsync(new SavePolicyDraft(stage.VersionId, PolicyDraft.Empty), other).ShouldBeForbidden();
            await stage.RunAsync(new RecordDiscussion(stage.VersionId, Company.Today, "会议"), other).ShouldBeForbidden();
            await stage.RunAsync(new PublishPolicyVersion(stage.VersionId, 0, Company.Today, "公示"), other).ShouldBeForbidden();
            await stage.RunAsync(new PutPolicyInForce(stage.VersionId, Company.Today), other).ShouldBeForbidden();
            await stage.RunAsync(new RepealPolicy(stage.VersionId, Company.Today, "理由"), other).ShouldBeForbidden();
            await stage.RunAsync(new DiscardPolicyVersion(stage.VersionId, 0, "理由"), other).ShouldBeForbidden();
            await stage.RunAsync(new RenamePolicy(stage.PolicyId, 1, "A", "B", null), other).ShouldBeForbidden();
            await stage.RunAsync(new AttachRecordFile(stage.VersionId, Minutes), other).ShouldBeForbidden();
            await stage.RunAsync(new DetachRecordFile(stage.VersionId, Minutes.Sha256), other).ShouldBeForbidden();
            await stage.RunAsync(new CarryOutPolicyPlan(stage.PolicyId), other).ShouldBeForbidden();
        }

        await stage.RunAsync(new CarryOutPolicyPlan(stage.PolicyId)).ShouldBeForbidden();
    }

    [Fact]
    public async Task Commands_OnWhatIsNotThere_FindNothing()
    {
        await using var stage = await PolicyCatalogueStage.WithModelAsync();

        await stage.RunAsync(new SavePolicyDraft(NewId.Next(), PolicyDraft.Empty)).ShouldBeNotFound();
        await stage.RunAsync(new StartPolicyVersion(NewId.Next(), NewId.Next(), new(OriginKind.Empty))).ShouldBeNotFound();
        await stage.RunAsync(new CreatePolicy(NewId.Next(), NewId.Next(), "A", "B", null, new(OriginKind.Copy, NewId.Next()))).ShouldBeNotFound();
        await stage.RunAsync(new CreatePolicy(NewId.Next(), NewId.Next(), "A", "B", null, new(OriginKind.Workbook))).ShouldBeNotFound();
    }

    [Fact]
    public async Task Codes_AreUsedOnce()
    {
        await using var stage = await PolicyCatalogueStage.WithModelAsync();

        await stage.RunAsync(new CreatePolicy(NewId.Next(), NewId.Next(), " ZD-77 ", "另一制度", null, new(OriginKind.Empty))).ShouldBeRefused(CatalogueRules.CodeTaken);
        await stage.RunAsync(new RenamePolicy(stage.PolicyId, (await stage.PolicyAsync()).Version, stage.Stage.Policy.Code, "员工手册", null)).ShouldBeRefused(CatalogueRules.CodeTaken);
        await stage.RunAsync(new RenamePolicy(stage.PolicyId, 99, "ZD-79", "员工手册", null)).ShouldBeChanged();
    }

    [Fact]
    public async Task Drafts_OfAnOlderRevision_OverwriteNothing_AndAreNotPublished()
    {
        await using var stage = await PolicyCatalogueStage.WithModelAsync();
        var first = (await stage.VersionAsync()).Draft!;
        await stage.RunAsync(new SavePolicyDraft(stage.VersionId, first)).ShouldBeDone();

        await stage.RunAsync(new SavePolicyDraft(stage.VersionId, PolicyDraft.Empty)).ShouldBeChanged();
        await stage.RunAsync(new DiscardPolicyVersion(stage.VersionId, 0, "理由")).ShouldBeChanged();
        await stage.LeadAsync(PolicyStatus.Discussed);
        await stage.RunAsync(new PublishPolicyVersion(stage.VersionId, 0, Company.Today, "内网公示")).ShouldBeChanged();
        Assert.Equal(1, (await stage.VersionAsync()).Draft!.Revision);
    }

    [Fact]
    public async Task Publish_WithFaults_OrWithoutDiscussion_IsRefused()
    {
        await using var stage = await PolicyCatalogueStage.StartAsync();
        await stage.CreateAsync(new(OriginKind.Empty));

        await stage.RunAsync(new PublishPolicyVersion(stage.VersionId, 0, Company.Today, "内网公示")).ShouldBeRefused(KernelRules.WrongState);
        await stage.LeadAsync(PolicyStatus.Discussed);
        await stage.RunAsync(new PublishPolicyVersion(stage.VersionId, 0, Company.Today, "内网公示")).ShouldBeRefused(PolicyRules.NoClause);
        await stage.RunAsync(new SavePolicyDraft(stage.VersionId, new() { Clauses = [new()] })).ShouldBeDone();
        await stage.RunAsync(new PublishPolicyVersion(stage.VersionId, 1, Company.Today, "内网公示")).ShouldBeRefused(PolicyRules.DraftHasFaults);
    }

    private static Task JobAsync(PolicyCatalogueStage stage) => ActivatorUtilities.CreateInstance<PolicyPlanJob>(stage.Host.Services).RunAsync(Ct);
}
