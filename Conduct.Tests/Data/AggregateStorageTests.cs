using Conduct.App.Data;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Data;

/// <summary>One case through the whole process, loaded anew before every step: what a step needs must have been stored.</summary>
public sealed class AggregateStorageTests
{
    private static readonly DateOnly Today = new(2026, 3, 9);

    [Theory, BothDatabases]
    public async Task Case_StoredAndLoadedBeforeEveryStep_RunsToItsEnd(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var company = await SmallCompany.FoundAsync(host);
        var (caseId, decisionId) = (NewId.Next(), NewId.Next());
        var subjectId = await FileAsync(host, company, caseId);
        await InvestigateAsync(host, company, caseId, subjectId);
        await ProposeAsync(host, company, caseId, subjectId, decisionId);

        var reviewId = await ApproveAndServeAsync(host, company, caseId, decisionId);
        await ReviewAsync(host, company, decisionId, reviewId);

        await using var db = await host.OpenAsync();
        var decision = await db.PenaltyDecisions.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(DecisionStatus.Effective, decision.Status);
        Assert.Equal(company.Officer.EmployeeId, decision.Service!.Served.EmployeeId);
        Assert.Equal(1, Assert.Single(decision.LookBacks).Occurrence);
        Assert.True(Assert.Single((await db.WrittenReviews.SingleAsync(TestContext.Current.CancellationToken)).Versions).IsIntact);
        Assert.Equal(await db.AuditEntries.CountAsync(TestContext.Current.CancellationToken), (await db.AuditHeads.SingleAsync(TestContext.Current.CancellationToken)).Count);
    }

    [Theory, BothDatabases]
    public async Task Aggregate_ChangedBySomebodyElseSinceItWasLoaded_IsNotOverwritten(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var company = await SmallCompany.FoundAsync(host);
        await using var first = await host.OpenAsync();
        await using var second = await host.OpenAsync();
        foreach (var db in new[] { first, second })
        {
            var unit = await db.OrgUnits.SingleAsync(row => row.Id == company.BranchId, TestContext.Current.CancellationToken);
            unit.Change(unit.Code, $"{unit.Name}!", unit.ParentId, company.Officer, host.Now);
        }

        await first.CommitAsync(TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.CommitAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Aggregate_SavedPastCommit_IsRefused()
    {
        await using var host = await FeatureHost.StartAsync();
        await using var db = await host.OpenAsync();
        db.Add(CaseFile.StartDraft(NewId.Next(), Actors.HrOfficer, host.Now));

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<Guid> FileAsync(FeatureHost host, SmallCompany company, Guid caseId)
    {
        var subjectId = NewId.Next();
        var draft = CaseFile.StartDraft(caseId, company.Officer, host.Now);
        draft.SaveDraft(new CaseDraft
        {
            OccurredOn = new(2026, 3, 2),
            OccurredAt = new(12, 30),
            FoundOn = new(2026, 3, 4),
            Place = "面馆",
            Channel = DiscoveryChannel.InternalMonitoring,
            Narrative = "客户代付餐费",
            Subjects = [new(company.Subject.Id, [company.Clause.Clause.Id])],
        });
        await host.SaveAsync(draft);
        await host.ChangeAsync(async db =>
        {
            var caseFile = await db.CaseFiles.SingleAsync(row => row.Id == caseId);
            caseFile.AddEvidence(NewId.Next(), new EvidenceFile("小票.jpg", ContentHash.Of("x"), 10, "image/jpeg"), "监控", company.Officer, host.Now);
            caseFile.File("C-2026-000001", [new SubjectFiling(subjectId, company.Subject, "分公司", [company.Clause])], [], Today, company.Officer, host.Now);
        });
        return subjectId;
    }

    private static async Task InvestigateAsync(FeatureHost host, SmallCompany company, Guid caseId, Guid subjectId)
    {
        await host.ChangeAsync(async db =>
        {
            var caseFile = await db.CaseFiles.SingleAsync(row => row.Id == caseId);
            Assert.Equal((Today.AddDays(-7), "面馆", null), (caseFile.Incident!.OccurredOn, caseFile.Incident.Place, caseFile.Draft));
            caseFile.StartInvestigation(company.Officer, host.Now);
            caseFile.RequestStatement(subjectId, Today.AddDays(2), Today, company.Officer, host.Now);
            caseFile.RecordStatement(subjectId, "属实", StatementAttitude.Admits, Today, Today, company.Officer, host.Now);
        });
        await host.ChangeAsync(async db =>
        {
            var caseFile = await db.CaseFiles.SingleAsync(row => row.Id == caseId);
            var allegation = Assert.Single(caseFile.Subject(subjectId).Allegations);
            Assert.Equal(company.Officer.Name, Assert.Single(caseFile.Subject(subjectId).Statements).Recorded.Name);
            caseFile.RecordFinding(subjectId, allegation.Id, Finding.Substantiated, "小票为证", [Assert.Single(caseFile.Evidence).Id], company.Officer, host.Now);
        });
    }

    private static Task ProposeAsync(FeatureHost host, SmallCompany company, Guid caseId, Guid subjectId, Guid decisionId) => host.ChangeAsync(async db =>
    {
        var caseFile = await db.CaseFiles.SingleAsync(row => row.Id == caseId);
        var allegation = Assert.Single(caseFile.Subject(subjectId).Allegations);
        var lookBack = LookBack.Over(company.Clause, caseFile.Incident!.OccurredOn, []);
        var proposal = new Proposal([allegation.Id], [(company.Clause, lookBack)], [MeasureDraft.Deduction(1_000_00), MeasureDraft.WrittenReview()], "未经事先申报", null);
        var chain = ApprovalChain.Build(1, [new UnitManagers(company.BranchId, "分公司", [company.Manager.EmployeeId!.Value])], [], PenaltyDecision.Barred(caseFile, company.Officer.EmployeeId!.Value));
        db.Add(PenaltyDecision.Propose(decisionId, caseFile, subjectId, proposal, chain, company.Officer, host.Now));
    });

    private static async Task<Guid> ApproveAndServeAsync(FeatureHost host, SmallCompany company, Guid caseId, Guid decisionId)
    {
        var reviewId = Guid.Empty;
        await host.ChangeAsync(async db =>
        {
            var caseFile = await db.CaseFiles.SingleAsync(row => row.Id == caseId);
            (await db.PenaltyDecisions.SingleAsync(row => row.Id == decisionId)).Approve(caseFile, null, company.Manager, host.Now);
        });
        await host.ChangeAsync(async db =>
        {
            var caseFile = await db.CaseFiles.SingleAsync(row => row.Id == caseId);
            var decision = await db.PenaltyDecisions.SingleAsync(row => row.Id == decisionId);
            var review = decision.Serve(caseFile, ServiceMethod.PaperSigned, null, new WorkingDayCalendar(new Dictionary<DateOnly, bool>()), Today, company.Officer, host.Now);
            db.Add(review!);
            reviewId = review!.Id;
        });
        return reviewId;
    }

    private static async Task ReviewAsync(FeatureHost host, SmallCompany company, Guid decisionId, Guid reviewId)
    {
        var text = new ReviewText(new('一', 30), new('二', 30), new('三', 30), new('四', 30), new('五', 30), new('六', 30));
        await host.ChangeAsync(async db =>
            (await db.WrittenReviews.SingleAsync(row => row.Id == reviewId)).Submit(text, Today, Actors.Of(company.Subject.Id, "张三"), host.Now));
        await host.ChangeAsync(async db =>
        {
            var decision = await db.PenaltyDecisions.SingleAsync(row => row.Id == decisionId);
            (await db.WrittenReviews.SingleAsync(row => row.Id == reviewId)).Accept(decision, null, company.Officer, host.Now);
        });
    }
}
