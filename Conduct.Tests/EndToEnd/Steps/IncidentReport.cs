using Conduct.Domain.Cases;

namespace Conduct.Tests.EndToEnd.Steps;

/// <summary>What an officer types into the filing form.</summary>
internal sealed record IncidentReport(DateOnly OccurredOn, DateOnly FoundOn, DiscoveryChannel Channel, string Place, string Narrative, string Clause, params string[] People);
