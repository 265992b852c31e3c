using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Jobs;

public sealed partial class JobsPage : ConductPage
{
    private IReadOnlyList<JobView>? _jobs;
    private bool _loading = true;

    [Inject]
    public required JobsQuery Query { get; init; }

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        if (await ActorAsync() is { } actor)
        {
            _jobs = await Query.FindAsync(actor, Cancellation);
        }

        _loading = false;
    }
}
