using Conduct.Domain.Kernel;

namespace Conduct.Domain.Cases;

/// <summary>陈述申辩: what the subject says before the decision, or that they chose to say nothing.</summary>
public sealed record Statement
{
    public const int TextMaxLength = 10_000;

    public string Text { get; private init; } = "";

    public StatementAttitude Attitude { get; private init; }

    public DateOnly GivenOn { get; private init; }

    public Signature Recorded { get; private init; } = null!;

    public static Statement Of(string? text, StatementAttitude attitude, DateOnly givenOn, Signature recorded)
    {
        var written = attitude == StatementAttitude.Declined && string.IsNullOrWhiteSpace(text)
            ? ""
            : Rule.RequireText(text, TextMaxLength, CaseRules.StatementMissing);
        return new Statement { Text = written, Attitude = attitude, GivenOn = givenOn, Recorded = recorded };
    }
}

public enum StatementAttitude
{
    Admits,
    AdmitsInPart,
    Denies,
    Declined,
}
