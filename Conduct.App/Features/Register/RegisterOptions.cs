using Conduct.App.Platform.Markup;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Register;

/// <summary>The long lists of the filter bar as an open page keeps them: hundreds of options as a piece of markup each, and not as elements.</summary>
public sealed record RegisterOptions(MarkupString Units, MarkupString Clauses)
{
    public static RegisterOptions Of(RegisterChoices choices) => new(
        Of(choices.Units.Select(unit => (unit.Id.ToString(), unit.Indented))),
        Of(choices.Clauses.Select(clause => (clause.Family, clause.Text))));

    private static MarkupString Of(IEnumerable<(string Value, string Text)> options)
    {
        var piece = new MarkupPiece().Element(new("option", ("value", "")), RegisterTexts.Any);
        foreach (var (value, text) in options)
        {
            piece.Element(new("option", ("value", value)), text);
        }

        return piece.Build();
    }
}
