using System.Globalization;
using Conduct.App.Shell;
using Conduct.App.Shell.Words;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Register;

public sealed partial class RegisterPage : ConductPage
{
    // Until then an answer is not felt as late, and drawing the page for it would only delay it.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    private readonly Submission _deleting = new();
    private RegisterAddress _address = new();
    private bool _mayExport;
    private RegisterOptions? _options;
    private IReadOnlyList<RegisterViewLink> _views = [];
    private IReadOnlyList<FilterWord> _words = [];
    private RegisterPageMarkup? _page;
    private RegisterFilter? _counted;
    private string? _text;
    private int? _total;
    private bool _busy;

    [Inject]
    public required RegisterQuery Query { get; init; }

    [Inject]
    public required FilterWordsQuery Words { get; init; }

    [Inject]
    public required RegisterChoicesQuery Choices { get; init; }

    [Inject]
    public required RegisterViewsQuery SavedViews { get; init; }

    [Inject]
    public required StoredTexts Texts { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    protected override async Task OnInitializedAsync()
    {
        WhenAddressChanges("/register", LoadAsync);
        if (await ActorAsync() is not { } actor)
        {
            return;
        }

        _options = RegisterOptions.Of(await Choices.ReadAsync(actor, Cancellation));
        _views = await SavedViews.ListAsync(actor, Cancellation);
        if (Here.Query == "" && _views.FirstOrDefault(view => view.IsDefault) is { } first)
        {
            Location.NavigateTo(first.Url, replace: true);
            return;
        }

        await LoadAsync();
    }

    private Uri Here => Location.ToAbsoluteUri(Location.Uri);

    private async Task LoadAsync()
    {
        var wanted = RegisterAddress.Parse(Here.Query);
        var reading = LatestAsync(actor => ReadAsync(wanted, actor), Show);
        if (await Task.WhenAny(reading, Task.Delay(Patience, Clock, Cancellation)) != reading)
        {
            _busy = true;
            StateHasChanged();
        }

        if (await reading && await CountAsync(wanted.Filter))
        {
            _busy = false;
            StateHasChanged();
        }
    }

    // What the filter says stays while only page, order or columns change.
    private async Task<Shown> ReadAsync(RegisterAddress wanted, Actor actor)
    {
        var same = _page is not null && wanted.Filter == _address.Filter;
        return new(
            wanted,
            actor.Has(Permission.ExportRegister),
            same ? _words : await Words.DescribeAsync(wanted.Filter, actor, Cancellation),
            same ? _text : await Texts.FindTextAsync(wanted.Filter.TextId, Cancellation),
            RegisterPageMarkup.Of(wanted, await Query.PageAsync(wanted, actor, Cancellation), actor));
    }

    private void Show(Shown shown) => (_address, _mayExport, _words, _text, _page) = (shown.Address, shown.MayExport, shown.Words, shown.Text, shown.Page);

    /// <returns>Whether the number belongs to what is shown.</returns>
    private async Task<bool> CountAsync(RegisterFilter filter)
    {
        if (_counted == filter)
        {
            return true;
        }

        _total = null;
        StateHasChanged();
        return await LatestAsync(actor => Query.CountAsync(filter, actor, Cancellation), count => (_total, _counted) = (count, filter));
    }

    private void Go(RegisterFilter filter) => Location.NavigateTo(_address.With(filter).ToUrl());

    private async Task ChooseColumnsAsync()
    {
        if (await ActorAsync() is not { } actor)
        {
            return;
        }

        var parameters = new Dictionary<string, object?> { [nameof(ColumnsDialog.All)] = RegisterColumns.For(actor), [nameof(ColumnsDialog.First)] = RegisterColumns.First(actor), [nameof(ColumnsDialog.Chosen)] = RegisterColumns.Shown(_address, actor) };
        if (await Dialogs.OpenAsync<ColumnsDialog>(RegisterTexts.ColumnsTitle, parameters!) is IReadOnlyList<string> keys)
        {
            Location.NavigateTo((_address with { Columns = keys }).ToUrl());
        }
    }

    private async Task ExportAsync()
    {
        if (await ActorAsync() is not { } actor)
        {
            return;
        }

        var note = string.Format(CultureInfo.CurrentCulture, RegisterTexts.ExportRowsFormat, _total, RegisterColumns.Chosen(_address, actor).Count, await Words.SayAsync(_address.Filter, actor, Cancellation));
        if (await Dialogs.OpenAsync<ExportDialog>(RegisterTexts.ExportTitle, new() { [nameof(ExportDialog.Note)] = note }) is Guid purpose)
        {
            Location.NavigateTo($"/register/export.xlsx?{_address.ToQuery()}&{RegisterExport.PurposeName}={purpose}", forceLoad: true);
        }
    }

    private async Task SaveViewAsync()
    {
        if (await Dialogs.OpenAsync<SaveViewDialog>(RegisterTexts.SaveViewTitle, new() { [nameof(SaveViewDialog.Address)] = _address }) is true)
        {
            await ListViewsAsync();
        }
    }

    private async Task DeleteViewAsync(RegisterViewLink view)
    {
        var question = string.Format(CultureInfo.CurrentCulture, RegisterTexts.DeleteViewQuestionFormat, view.Name);
        if (await Dialogs.AskAsync(RegisterTexts.DeleteViewTitle, question, RegisterTexts.DeleteView))
        {
            await _deleting.RunAsync(() => Commands.RunAsync(new DeleteView(view.Id)));
            await ListViewsAsync();
        }
    }

    private async Task ListViewsAsync() => _views = await ActorAsync() is { } actor ? await SavedViews.ListAsync(actor, Cancellation) : [];

    private sealed record Shown(RegisterAddress Address, bool MayExport, IReadOnlyList<FilterWord> Words, string? Text, RegisterPageMarkup Page);
}
