using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;

namespace Conduct.Domain.Penalties;

/// <content>What an appeal does to the decision. The appeal itself stands in the folder Appeals and calls these.</content>
public sealed partial class PenaltyDecision
{
    /// <summary>The one appeal against it.</summary>
    public Guid? AppealId { get; private set; }

    /// <summary>The day on which that was decided or not taken up, or on which the subject gave it up in writing: from here on nobody can appeal any more, and deductions wait no longer (rule 26).</summary>
    public DateOnly? AppealClosedOn { get; private set; }

    public DateOnly? StayedOn { get; private set; }

    /// <summary>Rule 26: deductions wait.</summary>
    public bool IsUnderAppeal => AppealId is not null && AppealClosedOn is null;

    /// <summary>放弃申诉: the subject gave it up in writing before there was one.</summary>
    public bool IsAppealGivenUp => AppealId is null && AppealClosedOn is not null;

    /// <summary>Somebody can still appeal, even late: it is served, and nobody appealed or gave it up.</summary>
    public bool IsAppealable => AppealId is null && AppealClosedOn is null && (Status == DecisionStatus.Served || DecisionWorkflow.Table.Allows(Status, DecisionAction.Appeal));

    /// <summary>Employees who may not judge an appeal against it: whoever may not approve it, and whoever decided at one of its levels.</summary>
    public IReadOnlySet<Guid> BarredFromAppeal(CaseFile caseFile) =>
        Barred(caseFile, Proposed.EmployeeId).Concat(_steps.Select(step => step.Decided?.EmployeeId).OfType<Guid>()).ToHashSet();

    /// <summary>Whoever appeals has received it, be it confirmed or not.</summary>
    internal void TakeAppeal(Guid appealId, DateOnly today, Actor actor, DateTimeOffset now)
    {
        Rule.Require(AppealId is null, PenaltyRules.AppealedBefore);
        Rule.Require(!IsAppealGivenUp, PenaltyRules.AppealGivenUp);
        if (Status == DecisionStatus.Served && actor.EmployeeId == EmployeeId)
        {
            ConfirmReceipt(today, actor, now);
        }
        else if (Status == DecisionStatus.Served)
        {
            TakeEffect(today, actor, now);
        }

        Move(DecisionAction.Appeal);
        AppealId = appealId;
    }

    internal void CloseAppeal(DateOnly today) => AppealClosedOn = today;

    /// <summary>暂缓: nothing of it is carried out until the appeal is decided.</summary>
    internal void Stay(DateOnly today, Actor actor, DateTimeOffset now)
    {
        Move(DecisionAction.Stay);
        StayedOn = today;
        Record(About(new DecisionStayed(Id)), actor, now);
    }

    /// <summary>The decision goes on as it was.</summary>
    /// <returns>How many days it was stayed.</returns>
    internal int Resume(DateOnly today, Actor actor, DateTimeOffset now)
    {
        Move(DecisionAction.Resume);
        var days = DaysStayed(today);
        Record(About(new DecisionResumed(Id, days)), actor, now);
        ExecuteWhenDone(actor, now);
        return days;
    }

    internal int DaysStayed(DateOnly today) => StayedOn is { } since ? today.DayNumber - since.DayNumber : 0;

    /// <summary>变更: lighter measures take the place of those decided, which stay in the file.</summary>
    internal void Vary(Variation variation, string why, Actor actor, DateTimeOffset now)
    {
        variation.RequireLighter(_measures, InfluenceMonths);
        var before = DeductionFen;
        Move(DecisionAction.Vary);
        InfluenceMonths = variation.InfluenceMonths;
        InfluenceEndsOn = EffectiveOn!.Value.AddMonths(InfluenceMonths);
        foreach (var measure in _measures.Where(measure => measure.Status != MeasureStatus.Revoked))
        {
            if (!variation.Kept.TryGetValue(measure.Id, out var lighter))
            {
                measure.Revoke(actor.Sign(now));
            }
            else if (!Variation.IsNoHeavier(lighter, measure.AsDraft()))
            {
                measure.Lighten(lighter);
            }
        }

        Record(About(new DecisionVaried(Id, before, DeductionFen) { Reason = why }), actor, now);
        ExecuteWhenDone(actor, now);
    }

    /// <summary>撤销: every measure is gone, and it counts for no repeat any more.</summary>
    internal void Revoke(string why, Actor actor, DateTimeOffset now)
    {
        Move(DecisionAction.Revoke);
        _measures.ForEach(measure => measure.Revoke(actor.Sign(now)));
        Record(About(new DecisionRevoked(Id) { Reason = why }), actor, now);
    }
}
