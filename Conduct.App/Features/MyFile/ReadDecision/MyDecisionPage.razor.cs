using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.MyFile.ReadDecision;

public sealed partial class MyDecisionPage : ConductPage
{
    private MyDecisionView? view;
    private bool loading = true;
    private Guid shown;

    [Inject]
    public required MyDecisionQuery Query { get; init; }

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Parameter]
    public Guid DecisionId { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (shown == DecisionId)
        {
            return;
        }

        (shown, loading) = (DecisionId, true);
        await LoadAsync();
        loading = false;
        if (view is not null && await Commands.RunAsync(new OpenDecision(DecisionId)) is Outcome.Done)
        {
            await LoadAsync();
        }
    }

    private async Task LoadAsync() => view = await Visitor.FindAsync(Left) is { } by ? await Query.FindAsync(DecisionId, by, Left) : null;
}
