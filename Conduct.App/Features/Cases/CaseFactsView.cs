using Conduct.Domain.Cases;

namespace Conduct.App.Features.Cases;

/// <param name="NamedPersons">Employees named beside the subjects.</param>
public sealed record CaseFactsView(Incident Incident, string FiledBy, DateTime FiledAt, IReadOnlyList<NamedPersonLine> NamedPersons);

public sealed record NamedPersonLine(string Name, NamedPart Part);
