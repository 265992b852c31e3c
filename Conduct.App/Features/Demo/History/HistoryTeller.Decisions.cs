using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;

namespace Conduct.App.Features.Demo;

internal sealed partial class HistoryTeller
{
    private const string Statement = "情况属实，是我疏忽大意，愿意改正并接受处理。";
    private const string Denial = "与我所知情况不符，请公司核实。";

    private void Decide(Subject subject, List<PenaltyDecision> decisions, List<WrittenReview> reviews)
    {
        var proven = random.Next(100) >= 6;
        if (!_clock.Reaches(1, 4))
        {
            return;
        }

        _file.RecordStatement(subject.Id, proven ? Statement : Denial, proven ? StatementAttitude.Admits : StatementAttitude.Denies, _clock.Day, _clock.Day, _officer, _clock.Now);
        if (!_clock.Reaches(1, 5))
        {
            return;
        }

        Guid[] evidence = [.. _file.Evidence.Select(item => item.Id)];
        foreach (var allegation in subject.Allegations)
        {
            _file.RecordFinding(subject.Id, allegation.Id, proven ? Finding.Substantiated : Finding.Unsubstantiated, null, evidence, _officer, _clock.Now);
        }

        if (proven && _clock.Reaches(1, 3))
        {
            var decision = Propose(subject);
            decisions.Add(decision);
            Carry(decision, reviews);
        }
    }

    private PenaltyDecision Propose(Subject subject)
    {
        var earlier = firm.Priors.GetValueOrDefault(subject.EmployeeId) ?? [];
        var occurredOn = _file.Incident!.OccurredOn;
        List<(ClauseInForce, LookBack)> scaled = [.. subject.Allegations
            .Select(allegation => firm.Clause(allegation.ClauseCode, occurredOn))
            .Select(clause => (clause, LookBack.Over(clause, occurredOn, earlier)))];
        var measures = PenaltyScale.Of(scaled).Suggested;
        var grounds = $"经查，{subject.Name}{_file.Incident.Narrative}事实清楚，证据充分，依据《员工行为与纪律管理办法》第 {subject.Allegations[0].ClauseCode} 条处理。";
        var proposal = new Proposal([.. subject.Allegations.Select(allegation => allegation.Id)], scaled, measures, grounds, null);
        var chain = firm.ChainFor(subject.UnitId, measures, PenaltyDecision.Barred(_file, _officer.EmployeeId!.Value));
        return PenaltyDecision.Propose(NewId.Next(), _file, subject.Id, proposal, chain, _officer, _clock.Now);
    }

    private void Carry(PenaltyDecision decision, List<WrittenReview> reviews)
    {
        while (decision.CurrentStep is { } step)
        {
            if (!_clock.Reaches(1, 3))
            {
                return;
            }

            if (decision.NeedsUnion)
            {
                decision.HearUnion(_file, new(_clock.Day, "工会委员会讨论，没有异议。", "无异议"), _clock.Day, _officer, _clock.Now);
            }

            decision.Approve(_file, null, firm.ApproverOf(step), _clock.Now);
        }

        if (!_clock.Reaches(0, 2))
        {
            return;
        }

        var paper = random.Next(10) == 0;
        var review = decision.Serve(_file, paper ? ServiceMethod.PaperSigned : ServiceMethod.InApp, null, firm.Calendar, _clock.Day, _officer, _clock.Now);
        if (review is not null)
        {
            reviews.Add(review);
        }

        var person = SubjectActor(decision.EmployeeId);
        if (!paper)
        {
            if (!_clock.Reaches(0, 1))
            {
                return;
            }

            decision.ConfirmReceipt(_clock.Day, person, _clock.Now);
        }

        Remember(decision);
        CarryOut(decision, review, person);
    }

    private void CarryOut(PenaltyDecision decision, WrittenReview? review, Actor person)
    {
        if ((review is not null && !Write(decision, review, person)) || !_clock.Reaches(1, 8))
        {
            return;
        }

        foreach (var measure in decision.Measures.Where(measure => !measure.IsSettled && measure.Kind != MeasureKind.WrittenReview).ToList())
        {
            if (MeasureKinds.IsMoney(measure.Kind))
            {
                if (decision.AppealEndsOn is { } last && last >= _clock.Day && !_clock.ReachesDay(last.AddDays(1)))
                {
                    return;
                }

                decision.PassToPayroll(new(measure.Kind, decision.FirstPayrollMonth(waitsForAppeal: true)!.Value, measure.AmountFen!.Value), _clock.Day, _officer, _clock.Now);
            }
            else
            {
                decision.CarryOut(measure.Id, null, _officer, _clock.Now);
            }
        }
    }

    // Nine of ten in time; some are returned once; very few never come.
    private bool Write(PenaltyDecision decision, WrittenReview review, Actor person)
    {
        var luck = random.Next(1000);
        if (luck < 4 || !(luck < 100 ? _clock.Reaches(8, 14) : _clock.Reaches(1, 6)))
        {
            return false;
        }

        review.Submit(HistoryReview.Of(_file.Subject(decision.SubjectId), random), _clock.Day, person, _clock.Now);
        if (luck % 12 == 0 && _clock.Reaches(1, 2))
        {
            review.Return("请补充原因分析和具体整改措施。", _clock.Day, _officer, _clock.Now);
            if (!_clock.Reaches(1, 3))
            {
                return false;
            }

            review.Submit(HistoryReview.Again(review.Latest!.Text), _clock.Day, person, _clock.Now);
        }

        if (!_clock.Reaches(1, 3))
        {
            return false;
        }

        review.Accept(decision, null, _officer, _clock.Now);
        return true;
    }

    private void Finish(List<PenaltyDecision> decisions)
    {
        var heard = _file.Subjects.Where(subject => subject.Status == CaseStatus.Findings).ToList();
        if (heard.Count > 0 && heard.TrueForAll(subject => subject is { AllFound: true, AnyProven: false }) && _clock.Reaches(0, 2))
        {
            _file.ChangeStatus(CaseAction.FindNoAction, "事实不成立，免予处理。", _officer, _clock.Now);
        }

        var done = decisions.TrueForAll(decision => decision.Status == DecisionStatus.Executed);
        if (decisions.Count == 0 || !done || _file.Status != CaseStatus.InExecution || !_clock.Reaches(16, 40))
        {
            return;
        }

        _file.Close(decisions, _clock.Day, _officer, _clock.Now);
        if (random.Next(3) > 0 && _clock.Reaches(150, 400))
        {
            _file.ChangeStatus(CaseAction.Archive, "执行完毕，材料齐全，归档。", _officer, _clock.Now);
        }
    }

    // 期满解除, on the day after the influence period.
    private void Lift(IEnumerable<PenaltyDecision> decisions)
    {
        foreach (var decision in decisions.Where(decision => decision.Status == DecisionStatus.Executed).OrderBy(decision => decision.InfluenceEndsOn))
        {
            if (_clock.ReachesDay(decision.InfluenceEndsOn!.Value.AddDays(1)))
            {
                decision.Lift(_clock.Day, Actor.System, _clock.Now);
            }
        }
    }

    private void Remember(PenaltyDecision decision)
    {
        if (!firm.Priors.TryGetValue(decision.EmployeeId, out var priors))
        {
            firm.Priors[decision.EmployeeId] = priors = [];
        }

        priors.AddRange(decision.LookBacks.Select(lookBack =>
            new PriorPenalty(decision.Id, _file.Number!, lookBack.ClauseFamily, lookBack.ClauseCode, decision.EffectiveOn!.Value)));
    }

    // Without an account of their own: the account id is that of the person.
    private Actor SubjectActor(Guid employeeId) =>
        new(employeeId, employeeId, _file.Subjects.First(subject => subject.EmployeeId == employeeId).Name, [], new HashSet<Guid>());
}
