using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Conduct.Domain.Staff;

namespace Conduct.App.Features.Demo;

/// <summary>Tells one case after the other by the real aggregates, from filing as far as its age allows.</summary>
internal sealed partial class HistoryTeller(HistoryFirm firm, DateOnly today, OrganisationTime zone, Random random, Func<int, string> nextNumber)
{
    private readonly ILookup<Guid, Employee> _byUnit = firm.Staff.ToLookup(employee => employee.UnitId);
    private readonly WeightedClauses _weights = new(random);
    private CaseFile _file = null!;
    private Actor _officer = null!;
    private HistoryClock _clock = null!;

    /// <summary>The case found on this day.</summary>
    public HistoryCase Tell(DateOnly foundOn)
    {
        List<PenaltyDecision> decisions = [];
        List<WrittenReview> reviews = [];
        _clock = new HistoryClock(foundOn, today, zone, random);
        File(foundOn);
        if (Investigated())
        {
            foreach (var subject in _file.Subjects)
            {
                Decide(subject, decisions, reviews);
            }

            Finish(decisions);
            Lift(decisions);
        }

        return new HistoryCase(_file, decisions, reviews);
    }

    private void File(DateOnly foundOn)
    {
        var first = Somebody(foundOn);
        var occurredOn = foundOn.AddDays(-random.Next(12));
        var clause = _weights.Pick(firm.ClausesOn(occurredOn));
        var place = $"{firm.Tree[first.UnitId].Name}{Places[random.Next(Places.Length)]}";
        _officer = firm.OfficerOf(first.UnitId);
        _file = CaseFile.StartDraft(NewId.Next(), _officer, _clock.Now);
        _file.SaveDraft(new CaseDraft
        {
            OccurredOn = occurredOn,
            OccurredAt = new TimeOnly(8 + random.Next(11), random.Next(12) * 5),
            FoundOn = foundOn,
            Channel = (DiscoveryChannel)random.Next((int)DiscoveryChannel.Other),
            Place = place,
            Narrative = HistoryNarratives.Tell(clause.Family, place, occurredOn, random),
            ClientName = random.Next(4) == 0 ? HistoryNames.Client(random) : null,
        });
        _file.AddEvidence(NewId.Next(), firm.Files[random.Next(firm.Files.Count)], null, _officer, _clock.Now);
        _clock.Reaches(0, 3);
        var inForce = firm.Clause(clause.Code, occurredOn);
        _file.File(
            nextNumber(_clock.Day.Year),
            [.. Together(first, occurredOn).Select(person => new SubjectFiling(NewId.Next(), person, firm.Tree[person.UnitId].Name, [inForce]))],
            [],
            _clock.Day,
            _officer,
            _clock.Now);
    }

    private bool Investigated()
    {
        var fate = random.Next(100);
        if (!_clock.Reaches(1, 2))
        {
            return false;
        }

        if (fate < 3)
        {
            _file.ChangeStatus(fate == 0 ? CaseAction.NotAccept : CaseAction.Withdraw, "线索不实，经核对不予继续。", _officer, _clock.Now);
            return false;
        }

        _file.StartInvestigation(_officer, _clock.Now);
        return true;
    }

    // A few people come back more often than chance.
    private Employee Somebody(DateOnly on)
    {
        while (true)
        {
            var person = firm.Staff[(int)(firm.Staff.Count * Math.Pow(random.NextDouble(), 1.5))];
            if (person.IsEmployedOn(on.AddDays(-12)) && person.IsEmployedOn(on))
            {
                return person;
            }
        }
    }

    private IEnumerable<Employee> Together(Employee first, DateOnly on)
    {
        var others = random.Next(100) switch { < 88 => 0, < 98 => 1, _ => 2 };
        return _byUnit[first.UnitId].Where(person => person != first && person.IsEmployedOn(on)).Take(others).Prepend(first);
    }

    private static readonly string[] Places = ["营业厅", "理财室", "办公区", "会议室", "客户接待区", "自助服务区", "财务室", "档案室"];
}
