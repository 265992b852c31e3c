using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Cases;

/// <summary>Makes a draft, or takes one that was opened and left untouched, and goes to its form.</summary>
public sealed partial class NewCasePage : ConductPage
{
    private readonly Submission _starting = new();

    [Inject]
    public required CaseDraftQuery Query { get; init; }

    protected override async Task OnInitializedAsync()
    {
        var untouched = await ActorAsync() is { } actor ? await Query.FindUntouchedAsync(actor, Cancellation) : null;
        var id = untouched ?? NewId.Next();
        if (untouched is not null || await _starting.RunAsync(() => Commands.RunAsync(new StartCaseDraft(id))))
        {
            Location.NavigateTo($"/cases/{id}/draft", replace: true);
        }
    }
}
