using System.Text.Json;
using Conduct.App.Data;
using Conduct.App.Register;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Register;

/// <summary>Each step of the process is saved on its own; after each the stored lines are those made from scratch.</summary>
public sealed class RegisterStepTests
{
    [Theory, BothDatabases]
    public async Task Rows_AfterEveryStepOfTheProcess_AreThoseFromScratch(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var cases = new CaseFileBuilder();
        var company = cases.Company;
        cases.WithSubject(company.Zhang).WithSubject(company.Li, PolicyBuilder.Meal, PolicyBuilder.PrivateContact);
        var (hr, now, today) = (cases.Hr, Company.Now, Company.Today);
        var caseFile = cases.Build(CaseStatus.Draft);
        await host.SaveAsync([.. company.Rows, cases.Policy, caseFile]);
        Assert.Empty(await CompareAsync(host));

        await StepAsync(host, caseFile.Id, (one, _, _) => cases.File(one));
        await StepAsync(host, caseFile.Id, (one, _, _) => one.StartInvestigation(hr, now));
        await StepAsync(host, caseFile.Id, (one, _, _) => Each(one, subject => one.RequestStatement(subject.Id, today, today, hr, now)));
        await StepAsync(host, caseFile.Id, (one, _, _) => Each(one, subject => one.RecordStatement(subject.Id, "属实", StatementAttitude.Admits, today, today, hr, now)));
        await StepAsync(host, caseFile.Id, (one, _, _) => Each(one, subject => Find(one, subject, hr)));
        await ProposeAsync(host, cases, caseFile.Id, 0);
        await StepAsync(host, caseFile.Id, (one, decisions, _) => decisions[0].Reject(one, "证据不足", company.ApproverFor(decisions[0].CurrentStep!), now));
        await ProposeAsync(host, cases, caseFile.Id, 0);
        await StepAsync(host, caseFile.Id, (one, decisions, _) => ApproveAll(company, one, Live(decisions)));
        await StepAsync(host, caseFile.Id, (one, decisions, db) => db.Add(Live(decisions).Serve(one, ServiceMethod.InApp, null, DecisionBuilder.Calendar, today, hr, now)!));
        await StepAsync(host, caseFile.Id, (_, decisions, _) => Live(decisions).ConfirmReceipt(today, company.As(company.Zhang), now));
        await ReviewAsync(host, (review, _) => review.Submit(ReviewBuilder.Text, today, company.As(company.Zhang), now));
        await ReviewAsync(host, (review, _) => review.Return("请写明整改措施", today, hr, now));
        await ReviewAsync(host, (review, _) => review.Extend(today.AddDays(5), "出差", hr, now));
        await ReviewAsync(host, (review, _) => review.Submit(ReviewBuilder.TextAbout("补充：三月二日中午在面馆用餐，由客户付款。"), today.AddDays(6), company.As(company.Zhang), now));
        await ReviewAsync(host, (review, decision) => review.Accept(decision, null, hr, now));
        await StepAsync(host, caseFile.Id, (one, decisions, _) => Live(decisions).WaiveAppeal(one, "书面声明", today, hr, now));
        await StepAsync(host, caseFile.Id, (_, decisions, _) => Live(decisions).PassToPayroll(new(MeasureKind.PerformanceDeduction, today, Live(decisions).DeductionFen), today, hr, now));
        await ProposeAsync(host, cases, caseFile.Id, 1);

        var rows = await CompareAsync(host);
        Assert.Equal([DecisionStatus.Executed, DecisionStatus.PendingApproval], rows.OrderBy(row => row.StaffNumber).Select(row => row.DecisionStatus));
        Assert.Equal(2, rows.Select(row => row.Id).Distinct().Count());
    }

    private static async Task StepAsync(FeatureHost host, Guid caseId, Action<CaseFile, List<PenaltyDecision>, ConductDb> act)
    {
        await using (var db = await host.OpenAsync())
        {
            var caseFile = await db.CaseFiles.SingleAsync(one => one.Id == caseId);
            act(caseFile, await db.PenaltyDecisions.Where(one => one.CaseFileId == caseId).OrderBy(one => one.Id).ToListAsync(), db);
            await db.CommitAsync();
        }

        await CompareAsync(host);
    }

    private static Task ProposeAsync(FeatureHost host, CaseFileBuilder cases, Guid caseId, int subject) => StepAsync(host, caseId, (one, _, db) =>
        db.Add(new DecisionBuilder(cases.Company, cases.Policy, one, one.Subjects.OrderBy(each => each.StaffNumber).ElementAt(subject)).Propose()));

    private static async Task ReviewAsync(FeatureHost host, Action<WrittenReview, PenaltyDecision> act)
    {
        await using (var db = await host.OpenAsync())
        {
            var review = await db.WrittenReviews.SingleAsync();
            act(review, await db.PenaltyDecisions.SingleAsync(one => one.Id == review.DecisionId));
            await db.CommitAsync();
        }

        await CompareAsync(host);
    }

    private static async Task<List<RegisterRow>> CompareAsync(FeatureHost host)
    {
        await using var db = await host.OpenAsync();
        var stored = await db.RegisterRows.Include(row => row.Text).AsNoTracking().ToListAsync();
        var decisions = await db.PenaltyDecisions.AsNoTracking().ToListAsync();
        var reviews = await db.WrittenReviews.AsNoTracking().ToListAsync();
        var time = host.Services.GetRequiredService<OrganisationTime>();
        var scratch = (await db.CaseFiles.AsNoTracking().ToListAsync()).SelectMany(one => RegisterProjection.Of(
            new(one, [.. decisions.Where(each => each.CaseFileId == one.Id), .. reviews.Where(each => each.CaseFileId == one.Id)], time)));
        Assert.Equal(Order(scratch), Order(stored));
        return stored;
    }

    private static IEnumerable<string> Order(IEnumerable<RegisterRow> rows) => rows
        .Select(row => $"{JsonSerializer.Serialize(Comparable(row))}{row.Text.Text}{row.Text.Grams}")
        .Order(StringComparer.Ordinal);

    private static Dictionary<string, object?> Comparable(RegisterRow row) => typeof(RegisterRow).GetProperties()
        .Where(property => property.Name is not (nameof(RegisterRow.Id) or nameof(RegisterRow.Text)))
        .ToDictionary(property => property.Name, property => property.GetValue(row));

    private static PenaltyDecision Live(List<PenaltyDecision> decisions) => decisions.Last(one => one.Status != DecisionStatus.Rejected);

    private static void Each(CaseFile caseFile, Action<Subject> act) => caseFile.Subjects.ToList().ForEach(act);

    private static void Find(CaseFile caseFile, Subject subject, Actor hr)
    {
        foreach (var allegation in subject.Allegations)
        {
            caseFile.RecordFinding(subject.Id, allegation.Id, Finding.Substantiated, null, [caseFile.Evidence[0].Id], hr, Company.Now);
        }
    }

    private static void ApproveAll(Company company, CaseFile caseFile, PenaltyDecision decision)
    {
        while (decision.CurrentStep is { } step)
        {
            decision.Approve(caseFile, null, company.ApproverFor(step), Company.Now);
        }
    }
}
