namespace Conduct.App.Features.Demo.Clauses;

internal sealed record ClauseCategory(string Name, string NameEn, ClauseContent[] Clauses);
