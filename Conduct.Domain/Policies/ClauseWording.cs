namespace Conduct.Domain.Policies;

public sealed record ClauseWording(string Title, string Text, string? TitleEn = null, string? TextEn = null, string? CategoryEn = null);
