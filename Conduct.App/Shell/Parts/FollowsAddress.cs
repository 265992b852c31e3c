using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Conduct.App.Shell.Parts;

/// <summary>
/// Shows links made of the address as it is now. A component whose parameters stay the same is not rendered again when the page goes on to
/// another address, and would lead back to the one before.
/// </summary>
public abstract class FollowsAddress : ComponentBase, IDisposable
{
    [Inject]
    public NavigationManager Location { get; init; } = null!;

    public void Dispose()
    {
        Location.LocationChanged -= OnLocationChanged;
        GC.SuppressFinalize(this);
    }

    protected override void OnInitialized() => Location.LocationChanged += OnLocationChanged;

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e) => _ = InvokeAsync(StateHasChanged);
}
