using System.Globalization;
using Conduct.App.Security;
using Conduct.App.Work.Notifications;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Conduct.App.Features.Notifications;

/// <summary>Unread notifications in the header: looked up when something changes for this person, on navigation, and every minute for what other nodes did.</summary>
public sealed partial class NotificationBell : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);
    private readonly CancellationTokenSource _left = new();
    private IDisposable? _watching;
    private string? _path;
    private int _unread;

    [Inject]
    public required UnreadCount Count { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required OpenTabs Tabs { get; init; }

    [Inject]
    public required NavigationManager Location { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    private string Label => _unread == 0 ? NotificationsTexts.BellLabel : string.Format(CultureInfo.CurrentCulture, NotificationsTexts.BellUnreadFormat, _unread);

    public void Dispose()
    {
        Location.LocationChanged -= OnLocationChanged;
        _watching?.Dispose();
        _left.Cancel();
        _left.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _path = Location.ToAbsoluteUri(Location.Uri).AbsolutePath;
        Location.LocationChanged += OnLocationChanged;
        _ = PollAsync(_left.Token);
        await LookAsync();
    }

    private async Task PollAsync(CancellationToken ct)
    {
        using var timer = new PeriodicTimer(Interval, Clock);
        try
        {
            while (await timer.WaitForNextTickAsync(ct))
            {
                await InvokeAsync(LookAsync);
            }
        }
        catch (OperationCanceledException)
        {
            // The circuit ended.
        }
    }

    // Another page of a list, or another filter, is no reason.
    private void OnLocationChanged(object? sender, LocationChangedEventArgs e)
    {
        var path = Location.ToAbsoluteUri(e.Location).AbsolutePath;
        if (path != _path)
        {
            _path = path;
            Look();
        }
    }

    private void Look() => _ = InvokeAsync(LookAsync);

    private async Task LookAsync()
    {
        try
        {
            if (!_left.IsCancellationRequested && await Visitor.FindAsync(_left.Token) is { EmployeeId: { } employee } by)
            {
                _watching ??= Tabs.Watch(employee, Look);
                _unread = await Count.OfAsync(by, _left.Token);
                StateHasChanged();
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or ObjectDisposedException)
        {
            // The page was left while the count was on its way.
        }
        catch (Exception error)
        {
            await DispatchExceptionAsync(error);
        }
    }
}
