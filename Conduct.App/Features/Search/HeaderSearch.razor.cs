using System.Globalization;
using Conduct.App.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Conduct.App.Features.Search;

/// <summary>
/// A combobox with grouped results (WAI-ARIA 1.2) in a panel that the browser opens by itself: what is typed right after Ctrl+K is not lost.
/// Escape closes the panel and leaves the text; going somewhere empties it.
/// </summary>
public sealed partial class HeaderSearch : IDisposable
{
    private const string PanelId = "header-search";
    private const string ListId = "header-search-list";
    private SearchAnswer _found = SearchAnswer.Nothing;
    private CancellationTokenSource? _searching;
    private string _text = "";
    private int _active = -1;
    private int _round;
    private bool _searched;

    [Inject]
    public required HeaderSearchQuery Query { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required NavigationManager Location { get; init; }

    private IEnumerable<(string Title, IReadOnlyList<SearchHit> Hits, int First)> Groups => new[]
    {
        (Title: SearchTexts.People, Hits: _found.People, First: 0),
        (Title: SearchTexts.Cases, Hits: _found.Cases, First: _found.People.Count),
    }.Where(group => group.Hits.Count > 0);

    private string? Situation => !_searched ? null
        : _text.Trim().Length < HeaderSearchQuery.MinLength ? SearchTexts.TooShort
        : _found.All.Count == 0 ? SearchTexts.NothingFound
        : string.Format(CultureInfo.CurrentCulture, SearchTexts.CountFormat, _found.All.Count);

    public void Dispose()
    {
        _searching?.Cancel();
        _searching?.Dispose();
    }

    private static string OptionId(int place) => $"{PanelId}-{place}";

    private async Task TypeAsync(ChangeEventArgs typed)
    {
        (_text, _searched) = (typed.Value?.ToString() ?? "", false);
        await (_searching?.CancelAsync() ?? Task.CompletedTask);
        _searching?.Dispose();
        _searching = new CancellationTokenSource();
        var latest = _searching.Token;
        try
        {
            var answer = _text.Trim().Length > 0 && await Visitor.FindAsync(latest) is { } actor ? await Query.FindAsync(_text, actor, latest) : SearchAnswer.Nothing;
            if (!latest.IsCancellationRequested)
            {
                (_found, _active, _searched) = (answer, answer.All.Count > 0 ? 0 : -1, _text.Trim().Length > 0);
            }
        }
        catch (OperationCanceledException) when (latest.IsCancellationRequested)
        {
            // A newer text is being looked for, or the page was left.
        }
    }

    // Enter is the script's: it takes what is marked on the screen.
    private void Key(KeyboardEventArgs pressed)
    {
        var count = _found.All.Count;
        switch (pressed.Key)
        {
            case "ArrowDown" when count > 0:
                _active = (_active + 1) % count;
                break;
            case "ArrowUp" when count > 0:
                _active = (_active + count - 1) % count;
                break;
        }
    }

    // The panel is made anew, and so closed.
    private void Go(SearchHit hit)
    {
        (_text, _found, _active, _searched) = ("", SearchAnswer.Nothing, -1, false);
        _round++;
        Location.NavigateTo(hit.Link);
    }
}
