namespace Conduct.Domain.Kernel;

/// <summary>The one way to refuse.</summary>
public static class Rule
{
    /// <summary>Refuses with the named rule unless <paramref name="holds"/>.</summary>
    /// <exception cref="RuleBrokenException">The rule does not hold.</exception>
    public static void Require(bool holds, string code, params object[] arguments)
    {
        if (!holds)
        {
            throw new RuleBrokenException(code, arguments);
        }
    }

    /// <summary>Refuses empty or over-long text; returns it trimmed.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="maxLength">Limit in UTF-16 code units.</param>
    /// <param name="code">Rule named when the text is empty; an over-long text breaks <see cref="KernelRules.TextTooLong"/>.</param>
    public static string RequireText(string? text, int maxLength, string code)
    {
        var trimmed = text?.Trim() ?? "";
        Require(trimmed.Length > 0, code);
        Require(trimmed.Length <= maxLength, KernelRules.TextTooLong, maxLength);
        return trimmed;
    }
}
