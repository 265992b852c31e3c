using Conduct.Domain.Appeals;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Demo;

internal sealed partial class DemoProceedings
{
    private readonly Dictionary<string, Appeal> _appeals = [];

    public void Appeal(string name, string request, string grounds)
    {
        _appeals[name] = Conduct.Domain.Appeals.Appeal.File(NewId.Next(), File, _decisions[name], request, grounds, [], world.Calendar, Day, world.Actors[name], Now);
        world.Db.Add(_appeals[name]);
    }

    /// <summary>By compliance, which had no hand in it.</summary>
    public void AcceptAppeal(string name)
    {
        var decision = _decisions[name];
        var upwards = world.Tree.Upwards(SubjectOf(name).UnitId).ToList();
        var reviewer = AppealReviewer.Pick(
            upwards.Select(unit => world.Holders(Role.Manager, unit)), upwards.Select(unit => world.Holders(Role.Compliance, unit)), decision.BarredFromAppeal(File));
        _appeals[name].Accept(File, decision, null, stays: false, reviewer, reviewer is null ? null : world.ActorOf(reviewer.EmployeeId).Name, Day, world.Compliance, Now);
    }

    /// <summary>Deductions at half, everything else as it was.</summary>
    public void VaryOnAppeal(string name, string reasons)
    {
        var (decision, appeal) = (_decisions[name], _appeals[name]);
        var kept = decision.Measures.ToDictionary(measure => measure.Id, measure => measure.AsDraft() is { AmountFen: { } fen } draft ? draft with { AmountFen = fen / 2 } : measure.AsDraft());
        appeal.Vary(MatterOf(name), new(kept, decision.InfluenceMonths), reasons, Day, world.ActorOf(appeal.ReviewerId!.Value), Now);
    }

    public void RevokeOnAppeal(string name, string reasons) => _appeals[name].Revoke(MatterOf(name), reasons, Day, world.ActorOf(_appeals[name].ReviewerId!.Value), Now);

    private AppealedMatter MatterOf(string name) => new(File, _decisions[name], _reviews.GetValueOrDefault(name), []);
}
