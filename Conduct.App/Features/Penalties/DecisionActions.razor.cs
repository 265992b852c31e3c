using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Penalties;

/// <summary>What the visitor can do with a decision now.</summary>
public sealed partial class DecisionActions
{
    [Parameter, EditorRequired]
    public required DecisionView Decision { get; set; }

    [Inject]
    public required ApprovalsQuery Waiting { get; init; }

    /// <summary>Decisions on others in the case that wait to be served, too.</summary>
    [Parameter]
    public IReadOnlyList<DecisionView> Others { get; set; } = [];

    [Parameter]
    public EventCallback OnChanged { get; set; }

    [Parameter]
    public EventCallback OnRevise { get; set; }

    private DecisionQuestions Questions => new(Dialogs, Commands, Say);

    private Task ServeAsync(bool again) => ChangedAsync(Questions.ServeAsync(Decision, again, again ? [] : Others));

    private Task WaiveAppealAsync() => ChangedAsync(Questions.WaiveAppealAsync(Decision));

    private Task WithdrawAsync() => ChangedAsync(Questions.WithdrawAsync(Decision));

    private Task HearUnionAsync() => ChangedAsync(Questions.HearUnionAsync(Decision));

    private Task ApproveAsync() => DecideAsync(row => Questions.ApproveAsync([row]));

    private Task ReturnAsync() => DecideAsync(Questions.ReturnAsync);

    private Task RejectAsync() => DecideAsync(Questions.RejectAsync);

    // Read when it is asked for: who decides next stands in the answer.
    private async Task DecideAsync(Func<ApprovalRow, Task<bool>> ask)
    {
        var row = await ActorAsync() is { } actor ? await Waiting.FindAsync(Decision.Id, actor, Cancellation) : null;
        await ChangedAsync(row is null ? Task.FromResult(true) : ask(row));
    }

    private async Task ChangedAsync(Task<bool> asked)
    {
        if (await asked)
        {
            await OnChanged.InvokeAsync();
        }
    }
}
