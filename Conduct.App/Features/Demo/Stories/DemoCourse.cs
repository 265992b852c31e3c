using Conduct.App.Platform.Numbers;
using Conduct.Domain.Cases;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;

namespace Conduct.App.Features.Demo.Stories;

/// <summary>A story while it happens: the real aggregates, moved by the people who may move them.</summary>
internal sealed partial class DemoCourse(DemoWorld world, DemoStory story, Dictionary<Guid, List<PriorPenalty>> priors)
{
    private readonly Dictionary<string, PenaltyDecision> _decisions = [];
    private readonly Dictionary<string, WrittenReview> _reviews = [];
    private CaseFile _file = null!;

    /// <summary>When the current step happens, UTC.</summary>
    public DateTimeOffset Now { get; set; }

    /// <summary>The same as a day of the organisation.</summary>
    public DateOnly Day { get; set; }

    public async Task DraftAsync()
    {
        _file = CaseFile.StartDraft(Guid.CreateVersion7(), world.Officer, Now);
        world.Db.Add(_file);
        var draft = story.DraftOn(world.Today, name => world.Employees[name].Id, _ => Guid.Empty);
        var clauses = (string code) => world.Clause(code, draft.OccurredOn!.Value).Clause.Id;
        _file.SaveDraft(story.DraftOn(world.Today, name => world.Employees[name].Id, clauses));
        foreach (var (fileName, source) in story.Evidence)
        {
            var file = await DemoEvidence.KeepAsync(world.Vault, fileName, CancellationToken.None);
            _file.AddEvidence(Guid.CreateVersion7(), file, source, world.Officer, Now);
        }
    }

    public async Task FileAsync()
    {
        var number = await world.Db.NextNumberAsync($"C-{Day.Year}", CancellationToken.None);
        _file.File(
            $"C-{Day.Year}-{number:000000}",
            [.. story.Subjects.Select(Filing)],
            [.. story.NamedPersons.Select(named => (world.Employees[named.Name].Id, named.Name, named.Part))],
            Day,
            world.Officer,
            Now);
    }

    public void StartInvestigation() => _file.StartInvestigation(world.Officer, Now);

    public void RequestStatement(string name) => _file.RequestStatement(SubjectOf(name).Id, Day.AddDays(5), Day, world.Officer, Now);

    public void RecordStatement(string name, StatementAttitude attitude, string text) =>
        _file.RecordStatement(SubjectOf(name).Id, text, attitude, Day, Day, world.Officer, Now);

    public void GoStraightToFindings() => _file.GoStraightToFindings(world.Officer, Now);

    public void Find(string name, Finding finding, string? note)
    {
        var subject = SubjectOf(name);
        Guid[] evidence = [.. _file.Evidence.Select(item => item.Id)];
        foreach (var allegation in subject.Allegations)
        {
            _file.RecordFinding(subject.Id, allegation.Id, finding, note, evidence, world.Officer, Now);
        }
    }

    public void ChangeCourse(CaseAction action, string reason) => _file.ChangeCourse(action, reason, world.Officer, Now);

    public void Close() => _file.Close([.. _decisions.Values], Day, world.Officer, Now);

    private SubjectFiling Filing((string Name, string[] Clauses) subject)
    {
        var employee = world.Employees[subject.Name];
        var unit = world.Units.Values.Single(unit => unit.Id == employee.UnitId);
        return new SubjectFiling(Guid.CreateVersion7(), employee, unit.Name, [.. subject.Clauses.Select(code => world.Clause(code, _file.Draft!.OccurredOn!.Value))]);
    }

    private Subject SubjectOf(string name) => _file.Subjects.Single(subject => subject.Name == name);
}
