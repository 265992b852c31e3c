namespace Conduct.App.Work.Mail;

/// <summary>A mail in the reader's language, before it is text and HTML.</summary>
/// <param name="Subject">Stands above.</param>
/// <param name="Title">The first line.</param>
/// <param name="Items">What it is about: kind, number, due date and nothing else.</param>
/// <param name="Footer">Why it comes.</param>
public sealed record Letter(string Subject, string Title, IReadOnlyList<LetterItem> Items, string Footer)
{
    /// <summary>SentReminder when there are more items than are listed.</summary>
    public string? More { get; init; }
}

/// <param name="Heading">The kind; null when the title says it.</param>
/// <param name="Facts">Names and values.</param>
/// <param name="Link">Where to see to it; null when the installation does not know its own address.</param>
public sealed record LetterItem(string? Heading, IReadOnlyList<LetterFact> Facts, Uri? Link);

public sealed record LetterFact(string Name, string Value);
