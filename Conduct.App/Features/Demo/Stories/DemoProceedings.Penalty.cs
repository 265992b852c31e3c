using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;

namespace Conduct.App.Features.Demo;

internal sealed partial class DemoProceedings
{
    private static readonly ApprovalTable Levels = ApprovalTable.Default;

    public void Propose(string name)
    {
        var subject = SubjectOf(name);
        var earlier = priors.GetValueOrDefault(subject.EmployeeId) ?? [];
        var proven = subject.Allegations.Where(allegation => allegation.IsProven).ToList();
        var clauses = proven.ConvertAll(allegation => world.Clause(allegation.ClauseCode, File.Incident!.OccurredOn));
        var scaled = clauses.ConvertAll(clause => (clause, LookBack.Over(clause, File.Incident!.OccurredOn, earlier)));
        var measures = PenaltyScale.Of(scaled).Suggested;
        var proposal = new Proposal([.. proven.Select(allegation => allegation.Id)], scaled, measures, Grounds(subject, proven), null);
        var barred = PenaltyDecision.Barred(File, world.Officer.EmployeeId!.Value);
        var upwards = world.Tree.Upwards(subject.UnitId).ToList();
        var chain = ApprovalChain.Build(
            Levels.LevelsFor(measures, outsideRange: false),
            upwards.Select(unit => world.Holders(Role.Manager, unit)),
            upwards.Select(unit => world.Holders(Role.Compliance, unit)),
            barred);
        var decision = PenaltyDecision.Propose(NewId.Next(), File, subject.Id, proposal, chain, world.Officer, Now);
        world.Db.Add(decision);
        _decisions[name] = decision;
    }

    public void Approve(string name, string? comment) => _decisions[name].Approve(File, comment, Approver(name), Now);

    public void Return(string name, string reason) => _decisions[name].Return(File, reason, Approver(name), Now);

    public void Reject(string name, string reason) => _decisions[name].Reject(File, reason, Approver(name), Now);

    public void Serve(string name, ServiceMethod method, string? note)
    {
        if (_decisions[name].Serve(File, method, note, world.Calendar, Day, world.Officer, Now) is { } review)
        {
            world.Db.Add(review);
            _reviews[name] = review;
        }

        RememberWhenEffective(name);
    }

    public void Confirm(string name)
    {
        _decisions[name].ConfirmReceipt(Day, world.Actors[name], Now);
        RememberWhenEffective(name);
    }

    public void PassToPayroll(string name)
    {
        var decision = _decisions[name];
        foreach (var measure in decision.Measures.Where(measure => MeasureKinds.IsMoney(measure.Kind)).ToList())
        {
            decision.PassToPayroll(new(measure.Kind, decision.FirstPayrollMonth(waitsForAppeal: true)!.Value, measure.AmountFen!.Value), Day, world.Officer, Now);
        }
    }

    public void CarryOut(string name)
    {
        var decision = _decisions[name];
        foreach (var measure in decision.Measures.Where(measure => !MeasureKinds.IsMoney(measure.Kind) && measure.Kind != MeasureKind.WrittenReview).ToList())
        {
            decision.CarryOut(measure.Id, measure.Kind == MeasureKind.Training ? "已参加培训并通过测试。" : "已当面宣布并记入人事档案。", world.Officer, Now);
        }
    }

    private Actor Approver(string name) => world.ApproverOf(_decisions[name].CurrentStep!);

    private void RememberWhenEffective(string name)
    {
        var decision = _decisions[name];
        if (decision.EffectiveOn is not { } effectiveOn)
        {
            return;
        }

        priors.TryAdd(decision.EmployeeId, []);
        priors[decision.EmployeeId].AddRange(decision.LookBacks.Select(lookBack =>
            new PriorPenalty(decision.Id, File.Number!, lookBack.ClauseFamily, lookBack.ClauseCode, effectiveOn)));
    }

    private string Grounds(Subject subject, List<Allegation> proven)
    {
        var clauses = string.Join("、", proven.Select(allegation => $"第 {allegation.ClauseCode} 条“{allegation.ClauseTitle}”"));
        var evidence = string.Join("、", File.Evidence.Select(item => item.FileName));
        return $"经调查核实：{story.Narrative}上述事实有{evidence}等证据在案证明，{subject.Name}已陈述申辩。该行为违反《{world.Policy.Title}》{clauses}的规定，现依据该条处罚标准作出处理。";
    }
}
