using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.Domain.Appeals;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Appeals;

/// <summary>Where the reviewer reads an appeal with all it is about, and judges it.</summary>
public sealed partial class AppealPage : ConductPage
{
    private static readonly AppealAction[] Outcomes = [AppealAction.Uphold, AppealAction.Vary, AppealAction.Revoke, AppealAction.Remit];

    private JudgeAppealView? _view;
    private JudgeForm _form = new();
    private bool _loading = true;
    private string? _problem;

    [Inject]
    public required JudgeAppealQuery Query { get; init; }

    [Parameter]
    public Guid AppealId { get; set; }

    public static string AddressOf(Guid appealId) => $"/appeals/{appealId}";

    protected override async Task OnParametersSetAsync()
    {
        await LoadAsync();
        _form = _view is null ? new() : JudgeForm.Of(_view);
        _loading = false;
    }

    private async Task LoadAsync() => _view = await ActorAsync() is { } actor ? await Query.FindAsync(AppealId, actor, Cancellation) : null;

    private async Task<(JudgeForm Form, int Version)?> ReloadAsync()
    {
        await LoadAsync();
        return _view is null ? null : (JudgeForm.Of(_view), _view.Appeal.Version);
    }

    private async Task<bool> AskAsync()
    {
        _problem = _form.Outcome is null ? AppealTexts.ChooseFirst : null;
        return _form.Outcome is { } outcome && await Dialogs.AskAsync(DomainTexts.Of(outcome), $"{FollowsFrom(outcome)} {AppealTexts.DecideQuestion}", AppealTexts.Decide);
    }

    private async Task<Outcome> RunAsync()
    {
        var (id, version) = (AppealId, _view!.Appeal.Version);
        var outcome = _form.Outcome == AppealAction.Uphold ? await Commands.RunAsync(new UpholdDecision(id, version, _form.Reasons))
            : _form.Outcome == AppealAction.Vary ? await Commands.RunAsync(new VaryDecision(id, version, _form.Reasons, _form.Kept, _form.Months ?? -1))
            : _form.Outcome == AppealAction.Revoke ? await Commands.RunAsync(new RevokeDecision(id, version, _form.Reasons))
            : await Commands.RunAsync(new RemitCase(id, version, _form.Reasons));
        if (outcome is Outcome.Done)
        {
            Say(AppealTexts.SaidDecidedFormat.With(_view.Appeal.SubjectName));
        }

        return outcome;
    }

    private static string? FollowsFrom(AppealAction? outcome) => outcome switch
    {
        AppealAction.Uphold => AppealTexts.UpholdFollows,
        AppealAction.Vary => AppealTexts.VaryFollows,
        AppealAction.Revoke => AppealTexts.RevokeFollows,
        AppealAction.Remit => AppealTexts.RemitFollows,
        null or AppealAction.Accept or AppealAction.RefuseLate or AppealAction.Dismiss or AppealAction.Assign or AppealAction.PassOn or AppealAction.Release => null,
    };
}
