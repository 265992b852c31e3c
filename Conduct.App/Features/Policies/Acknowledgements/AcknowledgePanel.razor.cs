using Conduct.App.Platform.Calendar;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Policies;

/// <summary>签收确认 below the text: offered once the whole text stands above it.</summary>
public sealed partial class AcknowledgePanel
{
    public const string Anchor = "acknowledge";

    private readonly Submission _submission = new();

    [Inject]
    public required OrganisationClock Clock { get; init; }

    [Parameter, EditorRequired]
    public required OwnAcknowledgement Own { get; set; }

    /// <summary>Title of the policy.</summary>
    [Parameter, EditorRequired]
    public required string Policy { get; set; }

    [Parameter, EditorRequired]
    public int Number { get; set; }

    /// <summary>Whether every clause is shown and opened.</summary>
    [Parameter, EditorRequired]
    public bool WholeText { get; set; }

    /// <summary>The address at which it is.</summary>
    [Parameter, EditorRequired]
    public required string Whole { get; set; }

    [Parameter]
    public EventCallback OnConfirmed { get; set; }

    private async Task ConfirmAsync()
    {
        await _submission.RunAsync(() => RunSayingAsync(new ConfirmAcknowledgement(Own.Id, Own.Version), () => AcknowledgementTexts.SaidConfirmed));
        await OnConfirmed.InvokeAsync();
    }
}
