using Conduct.Domain.Appeals;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Training;

namespace Conduct.Tests.Support;

/// <summary>An appeal against a served decision, led to any status by its own methods.</summary>
public sealed class AppealBuilder(DecisionBuilder one)
{
    private Appeal? _appeal;

    public const string Request = "请求减轻处罚。";
    public const string Grounds = "客户付款时我并不知情，事后已当面退还餐费。";

    public DecisionBuilder Decision => one;

    /// <summary>Filed at the first asking.</summary>
    public Appeal Appeal => _appeal ??= File(Company.Today);

    public Actor Author => one.Company.As(one.Company.Employees.Single(employee => employee.Id == one.Subject.EmployeeId));

    /// <summary>Admits; had no hand in the case.</summary>
    public Actor Admitter => one.Company.As(one.Company.SecondHrOfficer);

    public Actor Reviewer => one.Company.As(one.Company.Employees.Single(employee => employee.Id == Appeal.ReviewerId));

    public IReadOnlyList<(TrainingAssignment Training, Course Course)> Trainings { get; set; } = [];

    public AppealedMatter Matter => new(one.CaseFile, one.Decision, one.Review, Trainings);

    public Appeal File(DateOnly today, IReadOnlyList<EvidenceFile>? files = null) =>
        _appeal = Appeal.File(NewId.Next(), one.CaseFile, one.Decision, Request, Grounds, files ?? [], DecisionBuilder.Calendar, today, Author, Company.Now);

    /// <summary>By the rule; where it finds nobody, somebody who was appointed.</summary>
    public AppealReviewer Pick() =>
        AppealReviewer.Pick(one.Company.Upwards(one.Subject.UnitId), one.Company.Upwards(one.Subject.UnitId, Role.Compliance), one.Decision.BarredFromAppeal(one.CaseFile))
        ?? new(one.Company.OtherManager.Id, Role.Manager, one.Company.HeadOffice.Name);

    public void Accept(bool stays = false, string? lateReason = null, bool nobody = false)
    {
        var reviewer = nobody ? null : Pick();
        var name = one.Company.Employees.SingleOrDefault(employee => employee.Id == reviewer?.EmployeeId)?.Name;
        Appeal.Accept(one.CaseFile, one.Decision, lateReason, stays, reviewer, name, Company.Today, Admitter, Company.Now);
    }

    /// <summary>Accepts it first where that is still to come.</summary>
    public void Judge(AppealStatus outcome, DateOnly? today = null, string? reasons = "经复核，情节较轻。")
    {
        if (Appeal.Status == AppealStatus.Filed)
        {
            Accept();
        }

        Judge(outcome, Reviewer, today ?? Company.Today, reasons);
    }

    public void Judge(AppealStatus outcome, Actor actor, DateOnly today, string? reasons)
    {
        switch (outcome)
        {
            case AppealStatus.Upheld:
                Appeal.Uphold(Matter, reasons, today, actor, Company.Now);
                break;
            case AppealStatus.Varied:
                Appeal.Vary(Matter, Half(), reasons, today, actor, Company.Now);
                break;
            case AppealStatus.Revoked:
                Appeal.Revoke(Matter, reasons, today, actor, Company.Now);
                break;
            case AppealStatus.Remitted:
                Appeal.Remit(Matter, reasons, today, actor, Company.Now);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null);
        }
    }

    /// <summary>Leads it to a status on the shortest way.</summary>
    public Appeal Build(AppealStatus status)
    {
        switch (status)
        {
            case AppealStatus.Filed:
                _ = Appeal;
                break;
            case AppealStatus.Accepted:
                Accept(nobody: true);
                break;
            case AppealStatus.UnderReview:
                Accept();
                break;
            case AppealStatus.OutOfTime:
                File(one.Decision.AppealEndsOn!.Value.AddDays(1)).RefuseLate(one.CaseFile, one.Decision, "无正当理由", Company.Today, Admitter, Company.Now);
                break;
            case AppealStatus.NotAdmissible:
                Appeal.Dismiss(one.CaseFile, one.Decision, "未写明请求", Company.Today, Admitter, Company.Now);
                break;
            default:
                Judge(status);
                break;
        }

        Assert.Equal(status, Appeal.Status);
        return Appeal;
    }

    /// <summary>Everything stays, deductions at half.</summary>
    public Variation Half() => new(
        one.Decision.Measures.Where(measure => measure.Status != MeasureStatus.Revoked)
            .ToDictionary(measure => measure.Id, measure => measure.AsDraft() is { AmountFen: { } fen } draft ? draft with { AmountFen = fen / 2 } : measure.AsDraft()),
        one.Decision.InfluenceMonths);
}
