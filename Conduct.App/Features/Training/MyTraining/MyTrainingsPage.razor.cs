using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Training;

public sealed partial class MyTrainingsPage : ConductPage
{
    private MyTrainingsView? _view;
    private IReadOnlyList<SessionLine> _sessions = [];

    [Inject]
    public required MyTrainingsQuery Query { get; init; }

    [Inject]
    public required SessionsQuery Sessions { get; init; }

    protected override async Task OnInitializedAsync()
    {
        if (await ActorAsync() is { } actor)
        {
            _sessions = await Sessions.OfPersonAsync(actor, Cancellation);
            _view = await Query.FindAsync(actor, Cancellation);
        }
    }
}
