using Conduct.App.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Routing;

namespace Conduct.App.Shell.Frame;

public sealed partial class MainLayout : IDisposable
{
    private FaultBoundary? _boundary;
    private IReadOnlyList<NavGroup> _navigation = [];
    private IReadOnlyList<HeaderPart> _parts = [];
    private string? _name;
    private bool _navOpen;
    private bool _ready;
    private bool _left;

    [CascadingParameter]
    public Task<AuthenticationState>? Visitor { get; set; }

    [Inject]
    public required CurrentActor Actors { get; init; }

    [Inject]
    public required NavigationManager Location { get; init; }

    public void Dispose() => Location.LocationChanged -= OnLocationChanged;

    protected override async Task OnInitializedAsync()
    {
        Location.LocationChanged += OnLocationChanged;
        var actor = await Actors.FindAsync();
        (_name, _navigation) = (actor?.Name, NavGroup.For(actor, Navigation.Groups));
        _ready = true;
        _parts = actor is null ? [] : [.. HeaderPart.All.Where(part => part.IsFor(actor))];
    }

    // Whoever was signed in and is no more sees nothing of what was open, in any tab.
    protected override async Task OnParametersSetAsync()
    {
        if (RendererInfo.IsInteractive && !_left && Visitor is not null && (await Visitor).User.Identity is not { IsAuthenticated: true })
        {
            _left = true;
            Location.NavigateTo($"{SignInAddresses.SignIn}?returnUrl={Uri.EscapeDataString(Location.ToAbsoluteUri(Location.Uri).PathAndQuery)}", forceLoad: true);
        }
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e) => _ = InvokeAsync(() =>
    {
        _navOpen = false;
        _boundary?.Recover();
        StateHasChanged();
    });

    private void ToggleNavigation() => _navOpen = !_navOpen;
}
