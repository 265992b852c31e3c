namespace Conduct.App.Shell.Parts;

/// <summary>
/// What ties an input to its label, hint and error.
/// Plain inputs, RadzenTextBox and RadzenTextArea: <c>@attributes="field.Attributes"</c>.
/// Days and times: <see cref="DayInput"/> and <see cref="TimeInput"/> with <c>Link="field"</c>.
/// RadzenNumeric and RadzenAutoComplete: <c>Name="@field.Id" InputAttributes="@field.Aria"</c>.
/// RadzenDropDown: <c>Name="@field.Id" @attributes="field.Aria"</c>.
/// </summary>
public sealed class FieldLink
{
    public FieldLink(string id, string labelId, string? describedBy, bool invalid, bool required)
    {
        (Id, Required) = (id, required);
        Aria = Present(("aria-labelledby", labelId), ("aria-describedby", describedBy), ("aria-invalid", True(invalid)), ("aria-required", True(required)));
        Attributes = new Dictionary<string, object>(Aria.Where(pair => pair.Key != "aria-labelledby")) { ["id"] = id, ["Name"] = id };
    }

    public string Id { get; }

    public bool Required { get; }

    public IReadOnlyDictionary<string, object> Attributes { get; }

    /// <summary>Without the id, which Radzen would otherwise write twice for an input inside a box of its own.</summary>
    public IReadOnlyDictionary<string, object> Aria { get; }

    // A half-typed day is not passed on to the server.
    private Dictionary<string, object> Whole => new(Aria) { ["data-whole"] = "" };

    /// <summary>The id of what is said about text that cannot be read.</summary>
    public string UnreadId => $"{Id}-unread";

    /// <summary>As <see cref="Aria"/>; an input whose text cannot be read is wrong, and says what is.</summary>
    public IReadOnlyDictionary<string, object> AriaWith(string? unread) => unread is null ? Whole : new Dictionary<string, object>(Whole)
    {
        ["aria-invalid"] = "true",
        ["aria-describedby"] = Aria.TryGetValue("aria-describedby", out var others) ? $"{others} {UnreadId}" : UnreadId,
    };

    private static string? True(bool set) => set ? "true" : null;

    private static Dictionary<string, object> Present(params (string Name, string? Value)[] all) =>
        all.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Name, object (pair) => pair.Value!);
}
