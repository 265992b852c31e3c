using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Conduct.App.Work.Notifications;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Notifications;

public sealed partial class NotificationsPage : ConductPage
{
    public const string ShowName = "show";
    public const string Unread = "unread";
    private const string UnreadAddress = $"/notifications?{ShowName}={Unread}";
    private readonly Submission _marking = new();
    private NotificationsView? _view;
    private IDisposable? _watching;

    [Inject]
    public required NotificationsQuery Query { get; init; }

    [Inject]
    public required ReadWhatIsDone Done { get; init; }

    [Inject]
    public required OpenTabs Tabs { get; init; }

    [SupplyParameterFromQuery(Name = ShowName)]
    public string? Show { get; set; }

    [SupplyParameterFromQuery(Name = Shell.Parts.Pager.QueryName)]
    public int? Page { get; set; }

    private bool UnreadOnly => Show == Unread;

    // What another node did, or the time, is found out here; the commands of this node say it themselves.
    protected override async Task OnInitializedAsync()
    {
        if (await ActorAsync() is { EmployeeId: { } employee })
        {
            await Done.OfReaderAsync(employee, Cancellation);
        }
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        if (await ActorAsync() is { } actor)
        {
            Watch(actor.EmployeeId);
            _view = await Query.FindAsync(UnreadOnly, Math.Max(Page ?? 1, 1), actor, Cancellation);
        }
    }

    private void Watch(Guid? employeeId)
    {
        if (_watching is null && employeeId is { } id)
        {
            _watching = Tabs.Watch(id, OnChanged);
            Cancellation.Register(_watching.Dispose);
        }
    }

    private void OnChanged() => _ = InvokeAsync(ReloadAsync);

    private async Task ReloadAsync()
    {
        try
        {
            if (!Cancellation.IsCancellationRequested)
            {
                await LoadAsync();
                StateHasChanged();
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or ObjectDisposedException)
        {
            // The page was left meanwhile.
        }
        catch (Exception error)
        {
            await DispatchExceptionAsync(error);
        }
    }

    private async Task MarkAllAsync()
    {
        if (await RunAsync(new MarkAllNotificationsRead(_view!.LoadedAt)))
        {
            Say(NotificationsTexts.AllMarked);
        }
    }

    private async Task MarkAsync(NotificationLine line)
    {
        if (await RunAsync(new MarkNotificationRead(line.Id)))
        {
            Say(NotificationsTexts.Marked);
        }
    }

    // The link itself leads on; the page may be gone before the answer comes.
    private Task ReadAsync(NotificationLine line) => line.Unread ? RunAsync(new MarkNotificationRead(line.Id)) : Task.CompletedTask;

    // This page and the bells of every tab look again.
    private async Task<bool> RunAsync<TCommand>(TCommand command)
        where TCommand : ICommand
    {
        var by = await ActorAsync();
        if (!await _marking.RunAsync(() => Commands.RunAsync(command)) || by?.EmployeeId is not { } employee)
        {
            return false;
        }

        Tabs.Tell([employee]);
        return true;
    }
}
