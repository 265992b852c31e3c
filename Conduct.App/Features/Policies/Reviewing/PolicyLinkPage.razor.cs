using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Policies;

/// <summary>Leads from a policy, as reminders name it, to its version in force.</summary>
public sealed partial class PolicyLinkPage : ConductPage
{
    private bool _missing;

    [Inject]
    public required PolicyQuery Query { get; init; }

    [Parameter]
    public Guid PolicyId { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (await Query.VersionOfAsync(PolicyId, Cancellation) is { } version)
        {
            Location.NavigateTo($"/policies/{version}", replace: true);
        }
        else
        {
            _missing = true;
        }
    }
}
