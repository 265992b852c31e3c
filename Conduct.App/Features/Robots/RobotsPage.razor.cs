using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Robots;

public sealed partial class RobotsPage : ConductPage
{
    private IReadOnlyList<RobotLine>? _lines;

    [Inject]
    public required RobotsQuery Query { get; init; }

    protected override async Task OnInitializedAsync() => _lines = await ActorAsync() is { } actor ? await Query.ReadAsync(actor, Cancellation) : [];
}
