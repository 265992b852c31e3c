using Conduct.Domain.Kernel;

namespace Conduct.Domain.Reviews;

/// <summary>The written review under its six prompts: facts, clause, cause, harm, correction, promise.</summary>
public sealed record ReviewText(string Facts = "", string Clause = "", string Cause = "", string Harm = "", string Correction = "", string Promise = "")
{
    public const int SectionMaxLength = 4000;
    public const int MinCharacters = 100;

    public static ReviewText Empty { get; } = new();

    /// <summary>Characters without white space, as an office counts them.</summary>
    public int Characters => Sections.Sum(section => section.EnumerateRunes().Count(rune => !System.Text.Rune.IsWhiteSpace(rune)));

    /// <summary>SHA-256 of the sections in order, each ended by a form feed.</summary>
    public string Sha256 => ContentHash.Of(string.Concat(Sections.Select(section => section + '\f')));

    public IReadOnlyList<string> Sections => [Facts, Clause, Cause, Harm, Correction, Promise];

    internal void RequireStorable() =>
        Rule.Require(Sections.All(section => section.Length <= SectionMaxLength), KernelRules.TextTooLong, SectionMaxLength);

    internal void RequireComplete()
    {
        Rule.Require(Sections.All(section => !string.IsNullOrWhiteSpace(section)), ReviewRules.SectionMissing);
        Rule.Require(Characters >= MinCharacters, ReviewRules.TooShort, MinCharacters, Characters);
    }
}
