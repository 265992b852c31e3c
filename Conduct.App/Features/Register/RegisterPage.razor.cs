using Conduct.App.Platform.Commands;
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
    private RegisterAddress address = new();
    private Actor? by;
    private RegisterChoices? choices;
    private IReadOnlyList<RegisterViewLink> views = [];
    private IReadOnlyList<FilterWord> words = [];
    private IReadOnlyList<RegisterColumn> columns = [];
    private IReadOnlyList<RegisterLine>? lines;
    private RegisterFilter? counted;
    private string? text;
    private int? total;
    private bool busy;
    private int round;

    [Inject]
    public required RegisterQuery Query { get; init; }

    [Inject]
    public required FilterWordsQuery Words { get; init; }

    [Inject]
    public required RegisterChoicesQuery Choices { get; init; }

    [Inject]
    public required RegisterViewsQuery SavedViews { get; init; }

    [Inject]
    public required KeptTextQuery Texts { get; init; }

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
        by = await Visitor.FindAsync(Left);
        if (by is null)
        {
            return;
        }

        choices = await Choices.ReadAsync(by, Left);
        views = await SavedViews.ListAsync(by, Left);
        if (Here.Query == "" && views.FirstOrDefault(view => view.IsDefault) is { } first)
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
        var mine = ++round;
        var wanted = RegisterAddress.Parse(Here.Query);
        busy = true;
        StateHasChanged();
        var reader = by!;
        var described = await Words.DescribeAsync(wanted.Filter, reader, Left);
        var typed = await Texts.FindTextAsync(wanted.Filter.TextId, Left);
        var page = await Query.PageAsync(wanted, reader, Left);
        if (mine != round)
        {
            return;
        }

        (address, words, text, lines, columns) = (wanted, described, typed, page, RegisterColumns.Chosen(wanted, reader));
        if (counted != wanted.Filter)
        {
            total = null;
            StateHasChanged();
            var count = await Query.CountAsync(wanted.Filter, reader, Left);
            if (mine != round)
            {
                return;
            }

            (total, counted) = (count, wanted.Filter);
        }

        busy = false;
        StateHasChanged();
    }

    private void Go(RegisterFilter filter) => Location.NavigateTo(address.With(filter).ToUrl());

    private async Task ChooseColumnsAsync()
    {
        var parameters = new Dictionary<string, object?> { [nameof(ColumnsDialog.All)] = RegisterColumns.For(by!), [nameof(ColumnsDialog.Chosen)] = columns };
        if (await Dialogs.OpenAsync<ColumnsDialog>(RegisterTexts.ColumnsTitle, parameters!) is IReadOnlyList<string> keys)
        {
            Location.NavigateTo((address with { Columns = keys }).ToUrl());
        }
    }

    private async Task ExportAsync()
    {
        var note = string.Format(System.Globalization.CultureInfo.CurrentCulture, RegisterTexts.ExportRowsFormat, total, columns.Count, await Words.SayAsync(address.Filter, by!, Left));
        if (await Dialogs.OpenAsync<ExportDialog>(RegisterTexts.ExportTitle, new() { [nameof(ExportDialog.Note)] = note }) is Guid purpose)
        {
            Location.NavigateTo($"/register/export.xlsx?{address.ToQuery()}&{RegisterExport.PurposeName}={purpose}", forceLoad: true);
        }
    }

    private async Task SaveViewAsync()
    {
        if (await Dialogs.OpenAsync<SaveView.SaveViewDialog>(RegisterTexts.SaveViewTitle, new() { [nameof(SaveView.SaveViewDialog.Address)] = address }) is true)
        {
            views = await SavedViews.ListAsync(by!, Left);
        }
    }

    private async Task DeleteViewAsync(RegisterViewLink view)
    {
        var question = string.Format(System.Globalization.CultureInfo.CurrentCulture, RegisterTexts.DeleteViewQuestionFormat, view.Name);
        if (await Dialogs.AskAsync(RegisterTexts.DeleteViewTitle, question, RegisterTexts.DeleteView))
        {
            await Commands.RunAsync(new DeleteView.DeleteView(view.Id));
            views = await SavedViews.ListAsync(by!, Left);
        }
    }
}
