using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Parts;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Shell.Words;

/// <summary>The page reads the words of <see cref="StoredTexts.QueryName"/> and hands them in; a name has no business in the address.</summary>
public sealed partial class WordSearch : ConductPage
{
    private string? _typed;
    private string? _shown;
    private string? _message;

    [Inject]
    public required StoredTexts Keeping { get; init; }

    /// <summary>The words searched for now.</summary>
    [Parameter, EditorRequired]
    public required string? Words { get; set; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Of the bar.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter, EditorRequired]
    public required string FieldLabel { get; set; }

    [Parameter, EditorRequired]
    public required string Button { get; set; }

    /// <summary>Other filters.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>After the button.</summary>
    [Parameter]
    public RenderFragment? Beside { get; set; }

    // What is being typed stays, unless the address leads to other words.
    protected override void OnParametersSet() => (_typed, _shown) = (_shown == Words ? _typed : Words, Words);

    private async Task SearchAsync()
    {
        if (await ActorAsync() is not { } actor)
        {
            return;
        }

        var (id, outcome) = string.IsNullOrWhiteSpace(_typed) ? (null, new Outcome.Done()) : await Keeping.KeepAsync(_typed, actor, CancellationToken.None);
        _message = outcome is Outcome.Done or Outcome.Changed ? null : DomainTexts.Of(outcome);
        if (_message is null)
        {
            Location.NavigateTo(Location.GetUriWithQueryParameters(new Dictionary<string, object?> { [StoredTexts.QueryName] = id, [Pager.QueryName] = null }));
        }
    }
}
