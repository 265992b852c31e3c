namespace Conduct.App.Features.Demo;

internal sealed record ClauseCategory(string Name, string NameEn, ClauseContent[] Clauses);
