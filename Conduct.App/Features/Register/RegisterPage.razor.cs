using Conduct.App.Platform.Commands;
using Conduct.App.Register;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Radzen;

namespace Conduct.App.Features.Register;

public sealed partial class RegisterPage : ConductPage
{
    private RegisterAddress _address = new();
    private Actor? _by;
    private RegisterChoices? _choices;
    private IReadOnlyList<RegisterViewLink> _views = [];
    private IReadOnlyList<FilterWord> _words = [];
    private IReadOnlyList<RegisterColumn> _columns = [];
    private IReadOnlyList<RegisterLine>? _lines;
    private RegisterFilter? _counted;
    private string? _text;
    private int? _total;
    private bool _busy;
    private int _round;

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
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required NavigationManager Location { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    protected override async Task OnInitializedAsync()
    {
        Location.LocationChanged += OnLocationChanged;
        Left.Register(() => Location.LocationChanged -= OnLocationChanged);
        _by = await Visitor.FindAsync(Left);
        if (_by is null)
        {
            return;
        }

        _choices = await Choices.ReadAsync(_by, Left);
        _views = await SavedViews.ListAsync(_by, Left);
        if (Here.Query == "" && _views.FirstOrDefault(view => view.IsDefault) is { } first)
        {
            Location.NavigateTo(first.Url, replace: true);
            return;
        }

        await LoadAsync();
    }

    private Uri Here => Location.ToAbsoluteUri(Location.Uri);

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e)
    {
        if (Here.AbsolutePath == "/register")
        {
            _ = InvokeAsync(LoadAsync).ContinueWith(task => DispatchExceptionAsync(task.Exception!.InnerException!), Left, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        }
    }

    private async Task LoadAsync()
    {
        var mine = ++_round;
        var wanted = RegisterAddress.Parse(Here.Query);
        _busy = true;
        StateHasChanged();
        var reader = _by!;
        var described = await Words.DescribeAsync(wanted.Filter, reader, Left);
        var typed = await Texts.FindTextAsync(wanted.Filter.TextId, Left);
        var page = await Query.PageAsync(wanted, reader, Left);
        if (mine != _round)
        {
            return;
        }

        (_address, _words, _text, _lines, _columns) = (wanted, described, typed, page, RegisterColumns.Chosen(wanted, reader));
        if (_counted != wanted.Filter)
        {
            _total = null;
            StateHasChanged();
            var count = await Query.CountAsync(wanted.Filter, reader, Left);
            if (mine != _round)
            {
                return;
            }

            (_total, _counted) = (count, wanted.Filter);
        }

        _busy = false;
        StateHasChanged();
    }

    private void Go(RegisterFilter filter) => Location.NavigateTo(_address.With(filter).ToUrl());

    private async Task ChooseColumnsAsync()
    {
        var parameters = new Dictionary<string, object?> { [nameof(ColumnsDialog.All)] = RegisterColumns.For(_by!), [nameof(ColumnsDialog.Chosen)] = _columns };
        if (await Dialogs.OpenAsync<ColumnsDialog>(RegisterTexts.ColumnsTitle, parameters!) is IReadOnlyList<string> keys)
        {
            Location.NavigateTo((_address with { Columns = keys }).ToUrl());
        }
    }

    private async Task ExportAsync()
    {
        var note = string.Format(System.Globalization.CultureInfo.CurrentCulture, RegisterTexts.ExportRowsFormat, _total, _columns.Count, await Words.SayAsync(_address.Filter, _by!, Left));
        if (await Dialogs.OpenAsync<ExportDialog>(RegisterTexts.ExportTitle, new() { [nameof(ExportDialog.Note)] = note }) is Guid purpose)
        {
            Location.NavigateTo($"/register/export.xlsx?{_address.ToQuery()}&{RegisterExport.PurposeName}={purpose}", forceLoad: true);
        }
    }

    private async Task SaveViewAsync()
    {
        if (await Dialogs.OpenAsync<SaveViewDialog>(RegisterTexts.SaveViewTitle, new() { [nameof(SaveViewDialog.Address)] = _address }) is true)
        {
            _views = await SavedViews.ListAsync(_by!, Left);
        }
    }

    private async Task DeleteViewAsync(RegisterViewLink view)
    {
        var question = string.Format(System.Globalization.CultureInfo.CurrentCulture, RegisterTexts.DeleteViewQuestionFormat, view.Name);
        if (await Dialogs.AskAsync(RegisterTexts.DeleteViewTitle, question, RegisterTexts.DeleteView))
        {
            await Commands.RunAsync(new DeleteView(view.Id));
            _views = await SavedViews.ListAsync(_by!, Left);
        }
    }
}
