using Conduct.App.Features.Appeals;
using Conduct.App.Features.Cases;
using Conduct.App.Features.Evidence;
using Conduct.App.Features.Penalties;
using Conduct.App.Features.Reviews;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Appeals;
using Conduct.Domain.Cases;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Conduct.Tests.EndToEnd.Looks;

/// <content>What is done about a case.</content>
public static partial class PageCatalogue
{
    private static IEnumerable<CataloguePage> OfCases() =>
    [
        new("case-new", typeof(CaseDraftPage), Officer, "/cases/new", page => page.Locator(".filing").WaitForAsync()),
        new("case-draft", typeof(CaseDraftPage), Officer, at => at.ReadAsync(async db => $"/cases/{await db.CaseFiles.Where(file => file.Status == CaseStatus.Draft && file.Evidence.Any()).Select(file => file.Id).FirstAsync()}/draft")),
        new("case-facts", typeof(CasePage), CaseReaders, at => at.CaseAsync(row => row.CaseStatus == CaseStatus.StatementPending)),
        new("case-people", typeof(CasePage), CaseReaders, at => at.CaseAsync(row => row.CaseStatus == CaseStatus.StatementPending, CasePeopleSection.InAddress)),
        new("case-people-new", typeof(CasePage), Officer, at => at.CaseAsync(row => row.CaseStatus == CaseStatus.Filed, CasePeopleSection.InAddress)),
        new("case-statement", typeof(CasePage), Officer, at => at.CaseAsync(row => row.CaseStatus == CaseStatus.StatementPending, CasePeopleSection.InAddress), page => PressAsync(page, DomainTexts.Of(CaseAction.RecordStatement))),
        new("case-finding", typeof(CasePage), Officer, at => at.CaseAsync(row => row.CaseStatus == CaseStatus.Findings, CasePeopleSection.InAddress), page => PressAsync(page, DomainTexts.Of(CaseAction.RecordFinding))),
        new("case-evidence", typeof(CasePage), CaseReaders, at => at.CaseAsync(row => row.DecisionStatus == DecisionStatus.PendingApproval, CaseEvidenceSection.InAddress)),
        new("case-proposal", typeof(CasePage), Officer, at => at.CaseAsync(row => row.CaseStatus == CaseStatus.Findings && row.Finding == Finding.Substantiated, CaseDecisionSection.InAddress)),
        new("case-pending", typeof(CasePage), CaseReaders, at => at.CaseAsync(row => row.DecisionStatus == DecisionStatus.PendingApproval, CaseDecisionSection.InAddress)),
        new("case-approved", typeof(CasePage), Officer, at => at.CaseAsync(row => row.DecisionStatus == DecisionStatus.Approved, CaseDecisionSection.InAddress)),
        new("case-execution", typeof(CasePage), CaseReaders, at => at.CaseAsync(row => row.DecisionStatus == DecisionStatus.Effective && row.CaseStatus == CaseStatus.InExecution, CaseDecisionSection.InAddress)),
        new("case-review", typeof(CasePage), CaseReaders, at => at.CaseAsync(row => row.ReviewStatus == ReviewStatus.Accepted, CaseReviewSection.InAddress)),
        new("case-review-in", typeof(CasePage), Officer, at => at.CaseAsync(row => row.ReviewStatus == ReviewStatus.Submitted, CaseReviewSection.InAddress)),
        new("case-propose", typeof(CasePage), Officer, at => at.CaseAsync(row => row.CaseStatus == CaseStatus.Findings && row.Finding == Finding.Substantiated, CaseDecisionSection.InAddress), ProposeAsync),
        new("case-serve", typeof(CasePage), Officer, at => at.CaseAsync(row => row.DecisionStatus == DecisionStatus.Approved, CaseDecisionSection.InAddress), page => PressAsync(page, PenaltyTexts.Serve)),
        new("case-letter", typeof(DecisionLetterPage), Officer, LetterAsync),
        new("case-appeal", typeof(CasePage), ["hr", "head", "compliance"], at => at.CaseAsync(row => row.AppealStatus == AppealStatus.UnderReview, CaseAppealSection.InAddress)),
        new("case-appeal-decided", typeof(CasePage), Compliance, at => at.CaseAsync(row => row.AppealStatus == AppealStatus.Varied, CaseAppealSection.InAddress)),
        new("case-appeal-paper", typeof(CasePage), Officer, at => at.CaseAsync(row => row.DecisionStatus == DecisionStatus.Served, CaseAppealSection.InAddress), page => PressAsync(page, AppealTexts.Record)),
        new("case-proceeding", typeof(CasePage), Officer, at => at.CaseAsync(row => row.AppealStatus == AppealStatus.Varied, CaseAppealSection.InAddress), page => PressAsync(page, ProceedingTexts.Open)),
        new("appeal-judge", typeof(AppealPage), ["head"], at => at.ReadAsync(async db => AppealPage.AddressOf(await db.Appeals.Where(appeal => appeal.Status == AppealStatus.UnderReview).Select(appeal => appeal.Id).SingleAsync())), VaryAsync),
        new("appeal-letter", typeof(AppealLetterPage), Officer, at => at.ReadAsync(async db => AppealLetterPage.AddressOf(await db.Appeals.Where(appeal => appeal.Status == AppealStatus.Varied).Select(appeal => appeal.Id).SingleAsync()))),
        new("case-timeline", typeof(CasePage), CaseReaders, at => at.CaseAsync(row => row.CaseStatus == CaseStatus.Closed, CaseTimelineSection.InAddress)),
    ];

    private static Task<string> LetterAsync(DemoPlaces at) => at.ReadAsync(async db =>
    {
        var served = await db.PenaltyDecisions.OrderBy(decision => decision.Id).FirstAsync(decision => decision.Status == DecisionStatus.Effective);
        return $"/cases/{served.CaseFileId}/decisions/{served.Id}/letter";
    });

    private static async Task VaryAsync(IPage page)
    {
        await page.GetByLabel(AppealTexts.Outcome).Last.SelectOptionAsync(new SelectOptionValue { Label = DomainTexts.Of(AppealAction.Vary) });
        await page.GetByText(AppealTexts.VariationHint).WaitForAsync();
    }

    private static async Task ProposeAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button).Filter(new() { HasText = PenaltyTexts.Propose }).First.ClickAsync();
        await page.GetByRole(AriaRole.Form, new() { Name = PenaltyTexts.EditorLabel }).WaitForAsync();
    }

    private static async Task PressAsync(IPage page, string button)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();
        await page.GetByRole(AriaRole.Dialog).WaitForAsync();
    }
}
