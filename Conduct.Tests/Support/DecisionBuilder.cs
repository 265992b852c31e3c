using Conduct.Domain.Appeals;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Policies;
using Conduct.Domain.Reviews;

namespace Conduct.Tests.Support;

/// <summary>A decision on one subject of a case whose allegations are proven, led to any status by its own methods.</summary>
public sealed class DecisionBuilder(Company company, Policy policy, CaseFile caseFile, Subject subject)
{
    public DecisionBuilder(CaseFileBuilder builder, CaseFile caseFile)
        : this(builder.Company, builder.Policy, caseFile, caseFile.Subjects[0])
    {
    }

    /// <summary>Changes the measures from those the clauses suggest.</summary>
    public IReadOnlyList<MeasureDraft>? Measures { get; set; }

    public string Grounds { get; set; } = "接受客户宴请且未事前申报，事实清楚。";

    public string? VarianceReason { get; set; }

    public IReadOnlyList<PriorPenalty> Priors { get; set; } = [];

    public PenaltyDecision Decision { get; private set; } = null!;

    /// <summary>The written review assigned by service.</summary>
    public WrittenReview? Review { get; private set; }

    public Company Company => company;

    public Policy Policy => policy;

    public CaseFile CaseFile => caseFile;

    public Subject Subject => subject;

    public Actor Hr => company.As(company.HrOfficer);

    public static WorkingDayCalendar Calendar => ChineseCalendar.Year2026;

    public Proposal Proposal()
    {
        Allegation[] proven = [.. subject.Allegations.Where(allegation => allegation.IsProven)];
        (ClauseInForce, LookBack)[] clauses = [.. proven.Select(allegation => Count(policy.Clause(allegation.ClauseCode)))];
        return new Proposal([.. proven.Select(allegation => allegation.Id)], clauses, Measures ?? PenaltyScale.Of(clauses).Suggested, Grounds, VarianceReason);
    }

    public IReadOnlyList<ApprovalStep> Chain(Proposal proposal) => ApprovalChain.Build(
        ApprovalTable.Default.LevelsFor(proposal.Measures, !proposal.Scale.Covers(proposal.Measures)),
        company.Upwards(subject.UnitId),
        company.Upwards(subject.UnitId, Role.Compliance),
        PenaltyDecision.Barred(caseFile, company.HrOfficer.Id));

    public PenaltyDecision Propose()
    {
        var proposal = Proposal();
        return Decision = PenaltyDecision.Propose(NewId.Next(), caseFile, subject.Id, proposal, Chain(proposal), Hr, Company.Now);
    }

    public PenaltyDecision Build(DecisionStatus status)
    {
        Propose();
        switch (status)
        {
            case DecisionStatus.PendingApproval:
                break;
            case DecisionStatus.Returned:
                Decision.Return(caseFile, "请补充依据", company.ApproverFor(Decision.CurrentStep!), Company.Now);
                break;
            case DecisionStatus.Rejected:
                Decision.Reject(caseFile, "证据不足", company.ApproverFor(Decision.CurrentStep!), Company.Now);
                break;
            case DecisionStatus.Withdrawn:
                Decision.Withdraw(caseFile, "金额有误", Hr, Company.Now);
                break;
            case DecisionStatus.Stayed:
                Appealed().Accept(stays: true);
                break;
            case DecisionStatus.Varied:
                Appealed().Judge(AppealStatus.Varied);
                break;
            case DecisionStatus.Revoked:
                Appealed().Judge(AppealStatus.Revoked);
                break;
            default:
                ApproveAll();
                Execute(status);
                break;
        }

        Assert.Equal(status, Decision.Status);
        return Decision;
    }

    public void ApproveAll()
    {
        while (Decision.CurrentStep is { } step)
        {
            if (Decision.NeedsUnion)
            {
                Decision.HearUnion(caseFile, new(Company.Today, "没有异议。", "无异议"), Company.Today, Hr, Company.Now);
            }

            Decision.Approve(caseFile, null, company.ApproverFor(step), Company.Now);
        }
    }

    public WrittenReview? Serve(ServiceMethod method = ServiceMethod.InApp, string? note = null) =>
        Review = Decision.Serve(caseFile, method, note, Calendar, Company.Today, Hr, Company.Now);

    public void ConfirmReceipt() => Decision.ConfirmReceipt(Company.Today, company.As(company.Employees.Single(one => one.Id == subject.EmployeeId)), Company.Now);

    /// <summary>Settles what is left of a decision in effect.</summary>
    public void Finish()
    {
        Review?.Waive(Decision, "已当面说明", Hr, Company.Now);
        foreach (var measure in Decision.Measures.Where(measure => !measure.IsSettled).ToArray())
        {
            Decision.WaiveMeasure(measure.Id, "已补缴", Hr, Company.Now);
        }
    }

    private AppealBuilder Appealed()
    {
        ApproveAll();
        Execute(DecisionStatus.Effective);
        return new(this);
    }

    private void Execute(DecisionStatus status)
    {
        if (status >= DecisionStatus.Served)
        {
            Serve();
        }

        if (status >= DecisionStatus.Effective)
        {
            ConfirmReceipt();
        }

        if (status >= DecisionStatus.Executed)
        {
            Finish();
        }

        if (status == DecisionStatus.Lifted)
        {
            Decision.Lift(Decision.InfluenceEndsOn!.Value.AddDays(1), Actor.System, Company.Now);
        }
    }

    private (ClauseInForce Clause, LookBack LookBack) Count(ClauseInForce clause) =>
        (clause, LookBack.Over(clause, caseFile.Incident!.OccurredOn, Priors));
}
