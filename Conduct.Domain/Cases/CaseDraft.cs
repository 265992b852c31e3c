namespace Conduct.Domain.Cases;

/// <summary>What the filing form holds so far; anything may still be missing.</summary>
public sealed record CaseDraft
{
    /// <summary>How often the form was saved: two windows on one draft notice each other by it.</summary>
    public int Revision { get; init; }

    public DateOnly? OccurredOn { get; init; }

    public TimeOnly? OccurredAt { get; init; }

    public string? Place { get; init; }

    public DateOnly? FoundOn { get; init; }

    public DiscoveryChannel? Channel { get; init; }

    public string? Narrative { get; init; }

    public string? ClientName { get; init; }

    public IReadOnlyList<SubjectDraft> Subjects { get; init; } = [];

    public IReadOnlyList<NamedPersonDraft> NamedPersons { get; init; } = [];

    /// <summary>Whether nothing at all stands in the form.</summary>
    public bool IsEmpty => OccurredOn is null && OccurredAt is null && FoundOn is null && Channel is null && Subjects.Count == 0 && NamedPersons.Count == 0
        && string.IsNullOrWhiteSpace(Place) && string.IsNullOrWhiteSpace(Narrative) && string.IsNullOrWhiteSpace(ClientName);

    /// <summary>The rules that keep this form from being filed, as far as the form alone shows it.</summary>
    public IEnumerable<string> Faults(DateOnly today) =>
        Subjects.Count == 0 ? Incident.Faults(this, today).Append(CaseRules.SubjectMissing) : Incident.Faults(this, today);
}

public sealed record SubjectDraft(Guid EmployeeId, IReadOnlyList<Guid> ClauseIds);

public sealed record NamedPersonDraft(Guid EmployeeId, NamedPart Part);
