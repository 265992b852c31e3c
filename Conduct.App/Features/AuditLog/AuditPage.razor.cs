using Conduct.App.Security;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Conduct.App.Features.AuditLog;

public sealed partial class AuditPage : ConductPage
{
    private AuditAddress _address = new();
    private AuditView? _view;
    private IReadOnlyList<AuditPerson> _people = [];
    private string? _caseNumber;

    [Inject]
    public required AuditQuery Query { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required NavigationManager Location { get; init; }

    private Uri Here => Location.ToAbsoluteUri(Location.Uri);

    protected override async Task OnInitializedAsync()
    {
        Location.LocationChanged += OnLocationChanged;
        Left.Register(() => Location.LocationChanged -= OnLocationChanged);
        _people = await Query.PeopleAsync(Left);
        await LoadAsync();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e)
    {
        if (Here.AbsolutePath == "/audit")
        {
            _ = InvokeAsync(LoadAsync).ContinueWith(task => DispatchExceptionAsync(task.Exception!.InnerException!), Left, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        }
    }

    private async Task LoadAsync()
    {
        var wanted = AuditAddress.Parse(Here.Query);
        (_address, _caseNumber) = (wanted, wanted.CaseNumber);
        if (await Visitor.FindAsync(Left) is not { } by)
        {
            return;
        }

        var found = await Query.ReadAsync(wanted, by, Left);
        _view = wanted == _address ? found : _view;
        StateHasChanged();
    }

    private void Go(AuditAddress to) => Location.NavigateTo((to with { Before = null }).ToUrl());

    private void FindCase() => Go(_address with { CaseNumber = string.IsNullOrWhiteSpace(_caseNumber) ? null : _caseNumber.Trim().ToUpperInvariant() });

    private static string? Of(ChangeEventArgs e) => e.Value?.ToString() is { Length: > 0 } text ? text : null;
}
