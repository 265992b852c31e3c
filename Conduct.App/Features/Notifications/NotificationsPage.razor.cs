using Conduct.App.Notifications;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Notifications;

public sealed partial class NotificationsPage : ConductPage
{
    private readonly Submission marking = new();
    private NotificationsView? view;

    [Inject]
    public required NotificationsQuery Query { get; init; }

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required BellSignal Bell { get; init; }

    [SupplyParameterFromQuery(Name = Shell.Parts.Pager.QueryName)]
    public int? Page { get; set; }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        if (await Visitor.FindAsync(Left) is { } by)
        {
            view = await Query.FindAsync(Math.Max(Page ?? 1, 1), by, Left);
        }
    }

    private async Task MarkAllAsync()
    {
        if (await marking.RunAsync(() => Commands.RunAsync(new MarkAllNotificationsRead(view!.LoadedAt))))
        {
            await LoadAsync();
            Bell.Raise();
        }
    }

    private async Task MarkAsync(NotificationLine line)
    {
        if (await marking.RunAsync(() => Commands.RunAsync(new MarkNotificationRead(line.Id))))
        {
            await LoadAsync();
            Bell.Raise();
        }
    }

    // The link itself leads on; the page may be gone before the answer comes.
    private async Task ReadAsync(NotificationLine line)
    {
        if (line.Unread && await marking.RunAsync(() => Commands.RunAsync(new MarkNotificationRead(line.Id))))
        {
            Bell.Raise();
        }
    }
}
