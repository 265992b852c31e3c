using Conduct.App.Platform.Numbers;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;

namespace Conduct.App.Features.Demo;

/// <summary>A story while it happens: the real aggregates, moved by the people who may move them.</summary>
internal sealed partial class DemoProceedings(DemoWorld world, DemoStory story, Dictionary<Guid, List<PriorPenalty>> priors)
{
    private readonly Dictionary<string, PenaltyDecision> _decisions = [];
    private readonly Dictionary<string, WrittenReview> _reviews = [];
    private CaseFile? _started;

    /// <summary>When the current step happens, UTC.</summary>
    public DateTimeOffset Now { get; set; }

    /// <summary>The same as a day of the organisation.</summary>
    public DateOnly Day { get; set; }

    private CaseFile File => _started!;

    /// <summary>Only this case is tracked while it changes: looking for changes in all of them would take a hundred times as long.</summary>
    public void TrackAlone()
    {
        world.Db.ChangeTracker.Clear();
        if (_started is not null)
        {
            world.Db.AttachRange([_started, .. _decisions.Values, .. _reviews.Values, .. _appeals.Values]);
        }
    }

    public async Task DraftAsync()
    {
        _started = CaseFile.StartDraft(NewId.Next(), world.Officer, Now);
        world.Db.Add(File);
        var draft = story.DraftOn(world.Today, name => world.Employees[name].Id, _ => Guid.Empty);
        var clauses = (string code) => world.Clause(code, draft.OccurredOn!.Value).Clause.Id;
        File.SaveDraft(story.DraftOn(world.Today, name => world.Employees[name].Id, clauses));
        foreach (var (fileName, source) in story.Evidence)
        {
            var file = await DemoEvidence.KeepAsync(world.Vault, fileName, CancellationToken.None);
            File.AddEvidence(NewId.Next(), file, source, world.Officer, Now);
        }
    }

    public async Task FileAsync()
    {
        var number = await world.Db.NextNumberAsync($"C-{Day.Year}", CancellationToken.None);
        File.File(
            $"C-{Day.Year}-{number:000000}",
            [.. story.Subjects.Select(Filing)],
            [.. story.NamedPersons.Select(named => (world.Employees[named.Name].Id, named.Name, named.Part))],
            Day,
            world.Officer,
            Now);
    }

    public void StartInvestigation() => File.StartInvestigation(world.Officer, Now);

    public void RequestStatement(string name) => File.RequestStatement(SubjectOf(name).Id, Day.AddDays(5), Day, world.Officer, Now);

    public void RecordStatement(string name, StatementAttitude attitude, string text) =>
        File.RecordStatement(SubjectOf(name).Id, text, attitude, Day, Day, world.Officer, Now);

    public void GoStraightToFindings() => File.GoStraightToFindings(world.Officer, Now);

    public void Find(string name, Finding finding, string? note)
    {
        var subject = SubjectOf(name);
        Guid[] evidence = [.. File.Evidence.Select(item => item.Id)];
        foreach (var allegation in subject.Allegations)
        {
            File.RecordFinding(subject.Id, allegation.Id, finding, note, evidence, world.Officer, Now);
        }
    }

    public void ChangeStatus(CaseAction action, string reason) => File.ChangeStatus(action, reason, world.Officer, Now);

    public void Close() => File.Close([.. _decisions.Values, .. _appeals.Values], Day, world.Officer, Now);

    private SubjectFiling Filing((string Name, string[] Clauses) subject)
    {
        var employee = world.Employees[subject.Name];
        var unit = world.Units.Values.Single(unit => unit.Id == employee.UnitId);
        return new SubjectFiling(NewId.Next(), employee, unit.Name, [.. subject.Clauses.Select(code => world.Clause(code, File.Draft!.OccurredOn!.Value))]);
    }

    private Subject SubjectOf(string name) => File.Subjects.Single(subject => subject.Name == name);
}
