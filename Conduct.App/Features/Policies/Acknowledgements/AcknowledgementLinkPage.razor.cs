using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Policies;

/// <summary>Leads on from what a reminder names: the employee to the text, officers to the list.</summary>
public sealed partial class AcknowledgementLinkPage : ConductPage
{
    private bool _missing;

    [Inject]
    public required OwnAcknowledgementQuery Query { get; init; }

    [Parameter]
    public Guid Id { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (await ActorAsync() is { } actor && await Query.LinkAsync(Id, actor, Cancellation) is { } link)
        {
            Location.NavigateTo(link, replace: true);
        }
        else
        {
            _missing = true;
        }
    }
}
