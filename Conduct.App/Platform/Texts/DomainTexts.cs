using System.Globalization;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Platform.Texts;

/// <summary>Texts of the domain's codes and enum values in the reader's language.</summary>
public static class DomainTexts
{
    /// <summary>The word for an enum value: key <c>Type_Value</c> of the enum texts.</summary>
    /// <exception cref="InvalidOperationException">The value has no text; a test keeps this from happening.</exception>
    public static string Of(Enum value)
    {
        var key = $"{value.GetType().Name}_{value}";
        return EnumTexts.ResourceManager.GetString(key, CultureInfo.CurrentUICulture) ?? throw new InvalidOperationException(key);
    }

    /// <summary>The sentence of a broken rule: key = code with the dots as underscores.</summary>
    /// <exception cref="InvalidOperationException">The rule has no text; a test keeps this from happening.</exception>
    public static string OfRule(string code, IEnumerable<object> arguments)
    {
        var text = RuleTexts.ResourceManager.GetString(KeyOf(code), CultureInfo.CurrentUICulture) ?? throw new InvalidOperationException(code);
        return string.Format(CultureInfo.CurrentCulture, text, [.. arguments.Select(Word)]);
    }

    /// <summary>What to say about how a command ended; empty when it is done.</summary>
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Refused refused => OfRule(refused.Code, refused.Arguments),
        Outcome.Forbidden => OutcomeTexts.Forbidden,
        Outcome.NotFound => OutcomeTexts.NotFound,
        Outcome.Changed => OutcomeTexts.Changed,
        Outcome.NoRoom => OutcomeTexts.NoRoom,
        _ => "",
    };

    /// <summary>Key of a rule's text.</summary>
    public static string KeyOf(string code) => code.Replace('.', '_');

    private static object Word(object argument) => argument switch
    {
        Enum value => Of(value),
        RuleBrokenException inner => OfRule(inner.Code, inner.Arguments),
        _ => argument,
    };
}
