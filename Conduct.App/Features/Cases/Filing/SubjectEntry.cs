namespace Conduct.App.Features.Cases.Filing;

public sealed record SubjectEntry(PersonOption Person, List<ClauseOption> Clauses);
