using Conduct.Domain.Cases;

namespace Conduct.App.Features.Cases;

/// <summary>What stands in the filing form.</summary>
public sealed class CaseDraftForm
{
    public DateOnly? OccurredOn { get; set; }

    public TimeOnly? OccurredAt { get; set; }

    public string? Place { get; set; }

    public DateOnly? FoundOn { get; set; }

    public DiscoveryChannel? Channel { get; set; }

    public string? Narrative { get; set; }

    public string? ClientName { get; set; }

    public List<SubjectEntry> Subjects { get; init; } = [];

    public List<NamedEntry> Named { get; init; } = [];

    public static CaseDraftForm Of(CaseDraftView view)
    {
        var (draft, people, clauses) = (view.Draft, view.People, view.Clauses);
        var form = new CaseDraftForm
        {
            OccurredOn = draft.OccurredOn,
            OccurredAt = draft.OccurredAt,
            Place = draft.Place,
            FoundOn = draft.FoundOn,
            Channel = draft.Channel,
            Narrative = draft.Narrative,
            ClientName = draft.ClientName,
        };
        form.Subjects.AddRange(draft.Subjects.Where(subject => people.ContainsKey(subject.EmployeeId)).Select(subject =>
            new SubjectEntry(people[subject.EmployeeId], [.. subject.ClauseIds.Where(clauses.ContainsKey).Select(id => clauses[id])])));
        form.Named.AddRange(draft.NamedPersons.Where(named => people.ContainsKey(named.EmployeeId)).Select(named =>
            new NamedEntry(people[named.EmployeeId]) { Part = named.Part }));
        return form;
    }

    public CaseDraft ToDraft(int revision) => new()
    {
        Revision = revision,
        OccurredOn = OccurredOn,
        OccurredAt = OccurredAt,
        Place = Place,
        FoundOn = FoundOn,
        Channel = Channel,
        Narrative = Narrative,
        ClientName = ClientName,
        Subjects = [.. Subjects.Select(subject => new SubjectDraft(subject.Person.Id, [.. subject.Clauses.Select(clause => clause.Id)]))],
        NamedPersons = [.. Named.Select(named => new NamedPersonDraft(named.Person.Id, named.Part))],
    };
}

public sealed record NamedEntry(PersonOption Person)
{
    public NamedPart Part { get; set; }
}

public sealed record SubjectEntry(PersonOption Person, List<ClauseOption> Clauses);
