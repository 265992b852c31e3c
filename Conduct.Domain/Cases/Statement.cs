using Conduct.Domain.Kernel;

namespace Conduct.Domain.Cases;

/// <summary>陈述申辩: what the subject says before the decision, or that they chose to say nothing.</summary>
public sealed record Statement(string Text, StatementAttitude Attitude, DateOnly GivenOn, Signature Recorded)
{
    public const int TextMaxLength = 10_000;

    public static Statement Of(string? text, StatementAttitude attitude, DateOnly givenOn, Signature recorded)
    {
        var written = attitude == StatementAttitude.Declined && string.IsNullOrWhiteSpace(text)
            ? ""
            : Rule.RequireText(text, TextMaxLength, CaseRules.StatementMissing);
        return new Statement(written, attitude, givenOn, recorded);
    }
}

public enum StatementAttitude
{
    Admits,
    AdmitsInPart,
    Denies,
    Declined,
}
