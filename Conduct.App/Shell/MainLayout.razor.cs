using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;

namespace Conduct.App.Shell;

public sealed partial class MainLayout : IDisposable
{
    private FaultBoundary? boundary;
    private bool navOpen;

    /// <summary>Who is signed in; null before sign-in.</summary>
    [CascadingParameter]
    public Actor? Visitor { get; set; }

    [Inject]
    public required NavigationManager Location { get; init; }

    private string Here => Location.Uri;

    public void Dispose() => Location.LocationChanged -= OnLocationChanged;

    protected override void OnInitialized() => Location.LocationChanged += OnLocationChanged;

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e) => _ = InvokeAsync(() =>
    {
        navOpen = false;
        boundary?.Recover();
        StateHasChanged();
    });

    private void ToggleNavigation() => navOpen = !navOpen;

    private void CloseOnEscape(KeyboardEventArgs e) => navOpen &= e.Key != "Escape";
}
