namespace Conduct.App.Shell.Parts;

/// <summary>What ties an input to its label, hint and error: give it <see cref="Attributes"/>.</summary>
public sealed record FieldLink(string Id, string? DescribedBy, bool Invalid, bool Required)
{
    /// <summary>For <c>@attributes</c> of a plain input or of a Radzen text box, text area, number or check box.</summary>
    public IReadOnlyDictionary<string, object> Attributes { get; } = AttributesOf(Id, DescribedBy, Invalid, Required);

    private static Dictionary<string, object> AttributesOf(string id, string? describedBy, bool invalid, bool required)
    {
        var attributes = new Dictionary<string, object> { ["id"] = id, ["Name"] = id };
        if (describedBy is not null)
        {
            attributes["aria-describedby"] = describedBy;
        }

        if (invalid)
        {
            attributes["aria-invalid"] = "true";
        }

        if (required)
        {
            attributes["aria-required"] = "true";
        }

        return attributes;
    }
}
