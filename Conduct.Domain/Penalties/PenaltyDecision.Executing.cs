using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;

namespace Conduct.Domain.Penalties;

public sealed partial class PenaltyDecision
{
    /// <summary>Served by <c>Reviews.Serving</c>, which assigns the written review with it.</summary>
    internal void TakeService(CaseFile caseFile, ServiceMethod method, string? note, WorkingDayCalendar calendar, DateOnly today, Actor actor, DateTimeOffset now)
    {
        Rule.Require(!caseFile.Names(actor.EmployeeId), CaseRules.NamedInCase);
        Rule.Require(method is ServiceMethod.InApp or ServiceMethod.PaperSigned || !string.IsNullOrWhiteSpace(note), PenaltyRules.ServiceNoteMissing);
        Move(DecisionAction.Serve);
        Service = new ServiceRecord(method, today, Clean(note), actor.Sign(now));
        AppealEndsOn = calendar.AddWorkingDays(today, AppealWorkingDays);
        _measures.ForEach(measure => measure.Start(today));
        caseFile.TakeService(SubjectId);
        Record(About(new DecisionServed(Id, method)), actor, now);
        if (method != ServiceMethod.InApp)
        {
            TakeEffect(today, actor, now);
        }
    }

    /// <summary>The subject confirms that the decision reached them; that is no agreement with it.</summary>
    public void ConfirmReceipt(DateOnly today, Actor actor, DateTimeOffset now)
    {
        Rule.Require(actor.EmployeeId == EmployeeId, PenaltyRules.OnlySubjectConfirms);
        Rule.Require(Status == DecisionStatus.Served, KernelRules.WrongState, Status, DecisionAction.TakeEffect);
        ReceiptConfirmedAt = now;
        Record(About(new ReceiptConfirmed(Id)), actor, now);
        TakeEffect(today, actor, now);
    }

    /// <summary>HR records another way of service when the receipt is not confirmed in the app; the service date stays.</summary>
    public void RecordService(CaseFile caseFile, ServiceMethod method, string? note, DateOnly today, Actor actor, DateTimeOffset now)
    {
        Rule.Require(!caseFile.Names(actor.EmployeeId), CaseRules.NamedInCase);
        Rule.Require(method != ServiceMethod.InApp && !string.IsNullOrWhiteSpace(note), PenaltyRules.ServiceNoteMissing);
        Rule.Require(Status == DecisionStatus.Served, KernelRules.WrongState, Status, DecisionAction.TakeEffect);
        Service = Service! with { Method = method, Note = Clean(note) };
        Record(About(new ServiceRecorded(Id, method) { Reason = Service.Note }), actor, now);
        TakeEffect(today, actor, now);
    }

    /// <summary>Ticks off a training or sanction as carried out.</summary>
    public void CarryOut(Guid measureId, string? note, Actor actor, DateTimeOffset now)
    {
        var measure = Find(measureId);
        Rule.Require(!MeasureKinds.IsMoney(measure.Kind) && measure.Kind != MeasureKind.WrittenReview, PenaltyRules.MeasureUnknown);
        Rule.Require(DecisionWorkflow.InEffect.Contains(Status), PenaltyRules.NotYetEffective);
        Settle(measure, MeasureStatus.Done, Clean(note), null, actor, now);
    }

    public void WaiveMeasure(Guid measureId, string? reason, Actor actor, DateTimeOffset now)
    {
        var measure = Find(measureId);
        Rule.Require(measure.Kind != MeasureKind.WrittenReview, PenaltyRules.WaiveReviewItself);
        Settle(measure, MeasureStatus.Waived, RequireReason(reason), null, actor, now);
    }

    internal void SettleReview(Guid measureId, MeasureStatus outcome, string? note, Actor actor, DateTimeOffset now) =>
        Settle(Find(measureId), outcome, note, null, actor, now);

    // An appeal has taken the measure away already, or it falls away with its review.
    internal void DropReview(Guid measureId, string why, Actor actor, DateTimeOffset now)
    {
        if (Find(measureId).Status != MeasureStatus.Revoked)
        {
            SettleReview(measureId, MeasureStatus.Revoked, why, actor, now);
        }
    }

    /// <summary>Passing it carries the training out, also by the subject's own answers.</summary>
    internal void SettleTraining(Guid measureId, Actor actor, DateTimeOffset now) =>
        Take(Find(measureId), MeasureStatus.Done, null, null, actor, now);

    private void Settle(Measure measure, MeasureStatus outcome, string? note, DateOnly? payrollMonth, Actor actor, DateTimeOffset now)
    {
        Rule.Require(actor.EmployeeId != EmployeeId, CaseRules.NamedInCase);
        Take(measure, outcome, note, payrollMonth, actor, now);
    }

    private void Take(Measure measure, MeasureStatus outcome, string? note, DateOnly? payrollMonth, Actor actor, DateTimeOffset now)
    {
        Move(DecisionAction.SettleMeasure);
        measure.Settle(outcome, note, payrollMonth, actor.Sign(now));
        Record(About(new MeasureSettled(Id, measure.Kind, outcome) { Reason = note }), actor, now);
        ExecuteWhenDone(actor, now);
    }

    private void TakeEffect(DateOnly today, Actor actor, DateTimeOffset now)
    {
        Move(DecisionAction.TakeEffect);
        EffectiveOn = today;
        InfluenceEndsOn = today.AddMonths(InfluenceMonths);
        ExecuteWhenDone(actor, now);
    }

    private void ExecuteWhenDone(Actor actor, DateTimeOffset now)
    {
        if (DecisionWorkflow.InEffect.Contains(Status) && _measures.TrueForAll(measure => measure.IsSettled))
        {
            Move(DecisionAction.Execute);
            ExecutedAt = now;
            Record(About(new DecisionExecuted(Id)), actor, now);
        }
    }

    private Measure Find(Guid measureId) =>
        _measures.Find(measure => measure.Id == measureId) ?? throw new RuleBrokenException(PenaltyRules.MeasureUnknown);
}
