using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;

namespace Conduct.App.Shell;

public sealed partial class MainLayout : IDisposable
{
    private FaultBoundary? _boundary;
    private Actor? _visitor;
    private bool _navOpen;

    [Inject]
    public required CurrentActor Actors { get; init; }

    [Inject]
    public required NavigationManager Location { get; init; }

    private string Here => Location.Uri;

    public void Dispose() => Location.LocationChanged -= OnLocationChanged;

    protected override async Task OnInitializedAsync()
    {
        Location.LocationChanged += OnLocationChanged;
        _visitor = await Actors.FindAsync();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e) => _ = InvokeAsync(() =>
    {
        _navOpen = false;
        _boundary?.Recover();
        StateHasChanged();
    });

    private void ToggleNavigation() => _navOpen = !_navOpen;

    private void CloseOnEscape(KeyboardEventArgs e) => _navOpen &= e.Key != "Escape";
}
