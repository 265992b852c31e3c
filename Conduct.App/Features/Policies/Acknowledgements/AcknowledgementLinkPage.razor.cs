using Conduct.App.Security;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Policies;

/// <summary>Leads on from what a reminder names: the employee to the text, officers to the list.</summary>
public sealed partial class AcknowledgementLinkPage : ConductPage
{
    private bool _missing;

    [Inject]
    public required OwnAcknowledgementQuery Query { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required NavigationManager Location { get; init; }

    [Parameter]
    public Guid Id { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (await Visitor.FindAsync(Left) is { } by && await Query.LinkAsync(Id, by, Left) is { } link)
        {
            Location.NavigateTo(link, replace: true);
        }
        else
        {
            _missing = true;
        }
    }
}
