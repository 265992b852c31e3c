using Conduct.Domain.Cases;

namespace Conduct.App.Features.Demo;

/// <summary>One case told as steps, each so many days before the day of loading.</summary>
internal sealed partial class DemoStory(DiscoveryChannel channel, int occurred, int found, string place, string narrative)
{
    private readonly List<(int DaysAgo, Func<DemoProceedings, Task> Act)> _steps = [];
    private readonly List<(string Name, string[] Clauses)> _subjects = [];
    private readonly List<(string Name, NamedPart Part)> _named = [];
    private readonly List<(string FileName, string? Source)> _evidence = [];
    private string? _client;

    public IReadOnlyList<(int DaysAgo, Func<DemoProceedings, Task> Act)> Steps => _steps;

    public IReadOnlyList<(string Name, string[] Clauses)> Subjects => _subjects;

    public IReadOnlyList<(string Name, NamedPart Part)> NamedPersons => _named;

    public IReadOnlyList<(string FileName, string? Source)> Evidence => _evidence;

    public string Narrative => narrative;

    public DemoStory Client(string name)
    {
        _client = name;
        return this;
    }

    public DemoStory About(string name, params string[] clauses)
    {
        _subjects.Add((name, clauses));
        return this;
    }

    public DemoStory Naming(string name, NamedPart part)
    {
        _named.Add((name, part));
        return this;
    }

    /// <summary>A file of the folder Evidence.</summary>
    public DemoStory With(string fileName, string source)
    {
        _evidence.Add((fileName, source));
        return this;
    }

    public CaseDraft DraftOn(DateOnly today, Func<string, Guid> employee, Func<string, Guid> clause) => new()
    {
        OccurredOn = today.AddDays(-occurred),
        OccurredAt = new TimeOnly(9 + (occurred % 8), occurred * 5 % 60),
        FoundOn = today.AddDays(-found),
        Channel = channel,
        Place = place,
        Narrative = narrative,
        ClientName = _client,
        Subjects = [.. _subjects.Select(subject => new SubjectDraft(employee(subject.Name), [.. subject.Clauses.Select(clause)]))],
        NamedPersons = [.. _named.Select(named => new NamedPersonDraft(employee(named.Name), named.Part))],
    };

    private DemoStory Then(int daysAgo, Func<DemoProceedings, Task> act)
    {
        _steps.Add((daysAgo, act));
        return this;
    }

    private DemoStory Then(int daysAgo, Action<DemoProceedings> act) => Then(daysAgo, proceedings =>
    {
        act(proceedings);
        return Task.CompletedTask;
    });
}
