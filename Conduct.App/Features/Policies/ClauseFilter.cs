using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Policies;

/// <summary>What the address asks for: words in code, title or text; a category by its place; a gravity.</summary>
public sealed record ClauseFilter(string? Text, string? Category, Gravity? Gravity)
{
    public bool IsEmpty => this == new ClauseFilter(null, null, null);

    public static ClauseFilter From(string? text, int? category, string? gravity, IReadOnlyList<string> categories) => new(
        string.IsNullOrWhiteSpace(text) ? null : text.Trim(),
        category is { } place && place >= 1 && place <= categories.Count ? categories[place - 1] : null,
        Enum.TryParse<Gravity>(gravity, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : null);

    public bool Matches(ClauseView clause) =>
        (Category is null || clause.Category == Category)
        && (Gravity is null || clause.Gravity == Gravity)
        && (Text is null || SearchFold.Of($"{clause.Code} {clause.Title} {clause.Text}").Contains(SearchFold.Of(Text), StringComparison.Ordinal));
}
