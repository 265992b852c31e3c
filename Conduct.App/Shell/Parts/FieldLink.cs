namespace Conduct.App.Shell.Parts;

/// <summary>
/// What ties an input to its label, hint and error.
/// Text, numbers, days and times: <see cref="TextInput"/>, <see cref="NumberInput{T}"/>, <see cref="DayInput"/>, <see cref="TimeInput"/> with <c>Link="field"</c>.
/// Native elements (a select, a box to tick): <c>@attributes="field.Attributes"</c>.
/// </summary>
public sealed class FieldLink
{
    public FieldLink(string id, string? describedBy, bool invalid, bool required)
    {
        (Id, Invalid, Required) = (id, invalid, required);
        Aria = Present(("aria-describedby", describedBy), ("aria-invalid", True(invalid)), ("aria-required", True(required)));
        Attributes = new Dictionary<string, object>(Aria) { ["id"] = id, ["name"] = id };
    }

    public string Id { get; }

    public bool Invalid { get; }

    public bool Required { get; }

    /// <summary>For a native element.</summary>
    public IReadOnlyDictionary<string, object> Attributes { get; }

    /// <summary>For an input that takes its id in another way.</summary>
    public IReadOnlyDictionary<string, object> Aria { get; }

    /// <summary>The id of what is said about text that cannot be read.</summary>
    public string UnreadId => $"{Id}-unread";

    /// <summary>As <see cref="Aria"/>, for an input that reads what was typed: a half-typed day is not passed on; text that cannot be read is wrong, and says what is.</summary>
    public Dictionary<string, object> AriaWith(string? unread)
    {
        var all = new Dictionary<string, object>(Aria) { ["data-whole"] = "" };
        if (unread is not null)
        {
            all["aria-invalid"] = "true";
            all["aria-describedby"] = Aria.TryGetValue("aria-describedby", out var others) ? $"{others} {UnreadId}" : UnreadId;
        }

        return all;
    }

    private static string? True(bool set) => set ? "true" : null;

    private static Dictionary<string, object> Present(params (string Name, string? Value)[] all) =>
        all.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Name, object (pair) => pair.Value!);
}
