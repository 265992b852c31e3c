using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.MyFile;

public sealed partial class MyFilePage : ConductPage
{
    private MyFileView? _view;

    [Inject]
    public required MyFileQuery Query { get; init; }

    protected override async Task OnInitializedAsync()
    {
        if (await ActorAsync() is { } actor)
        {
            _view = await Query.FindAsync(actor, Cancellation);
        }
    }
}
