using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.MyWork;

/// <summary>Opens, renews and ends the visitor's calendar feed; the address is shown once.</summary>
public sealed partial class FeedCard : ConductPage
{
    private readonly Submission _submission = new();
    private DateTime? _openedAt;
    private string? _address;

    [Inject]
    public required CalendarFeedQuery Query { get; init; }

    [Inject]
    public required PublicAddress Site { get; init; }

    [Inject]
    public required OrganisationClock Clock { get; init; }

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        if (await ActorAsync() is { } actor)
        {
            _openedAt = await Query.OpenedAtAsync(actor, Cancellation) is { } at ? Clock.LocalOf(at) : null;
        }
    }

    private async Task OpenAsync()
    {
        var token = CalendarFeed.NewToken();
        if (await _submission.RunAsync(() => Commands.RunAsync(new OpenCalendarFeed(token))))
        {
            var path = $"{CalendarFeedEndpoints.Path}/{token}.ics";
            _address = (Site.Of(path) ?? Location.ToAbsoluteUri(path)).ToString();
            await LoadAsync();
            Say(MyWorkTexts.FeedOpened);
        }
    }

    private async Task CloseAsync()
    {
        if (await _submission.RunAsync(() => Commands.RunAsync(new CloseCalendarFeed())))
        {
            _address = null;
            await LoadAsync();
            Say(MyWorkTexts.FeedClosed);
        }
    }
}
