using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Appeals;

/// <summary>The subject writes an appeal: it keeps itself while it is written, and is frozen when it is sent.</summary>
public sealed partial class FileAppealPage : ConductPage
{
    private FileAppealView? _view;
    private AppealForm _form = new();
    private bool _loading = true;

    [Inject]
    public required FileAppealQuery Query { get; init; }

    [Parameter]
    public Guid DecisionId { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        await LoadAsync();
        _loading = false;
        if (_view?.AppealId is { } filed)
        {
            Location.NavigateTo(MyAppealPage.AddressOf(filed), replace: true);
        }
    }

    private async Task LoadAsync() => _view = await ActorAsync() is { } actor ? await Query.FindAsync(DecisionId, actor, Cancellation) : null;

    private Task<bool> AskAsync() => Dialogs.AskAsync(MyAppealTexts.FileTitle, MyAppealTexts.FileQuestion, MyAppealTexts.File);

    private async Task<Outcome> RunAsync()
    {
        var outcome = await RunSayingAsync(new FileAppeal(DecisionId, _view!.Version, _form.Request, _form.Grounds), () => MyAppealTexts.SaidFiledFormat.With(_view.AnswerBy));
        if (outcome is Outcome.Changed)
        {
            await LoadAsync();
        }

        return outcome;
    }

    private async Task SentAsync()
    {
        await LoadAsync();
        Location.NavigateTo(MyAppealPage.AddressOf(_view!.AppealId!.Value), replace: true);
    }
}

public sealed class AppealForm
{
    public string Request { get; set; } = "";

    public string Grounds { get; set; } = "";

    /// <summary>The day it came on paper; of use to HR alone.</summary>
    public DateOnly? ReceivedOn { get; set; }
}
