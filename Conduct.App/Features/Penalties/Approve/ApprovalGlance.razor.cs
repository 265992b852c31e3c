using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Penalties;

/// <summary>A proposal with all that an approver weighs, and the three answers.</summary>
public sealed partial class ApprovalGlance
{
    private ApprovalBasis? _basis;

    [Inject]
    public required ApprovalBasisQuery Query { get; init; }

    [Parameter, EditorRequired]
    public required ApprovalRow Row { get; set; }

    protected override async Task OnInitializedAsync() =>
        _basis = await ActorAsync() is { } actor ? await Query.FindAsync(Row.DecisionId, actor, Cancellation) ?? ApprovalBasis.None : ApprovalBasis.None;
}
