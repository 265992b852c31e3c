using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Wages;

/// <summary>最低工资: the dated table of compliance.</summary>
public sealed partial class MinimumWagesPage
{
    private readonly Submission _confirming = new();
    private MinimumWagesView? _view;
    private MinimumWageForm _form = new();
    private Guid _newId = NewId.Next();

    [Inject]
    public required MinimumWagesQuery Query { get; init; }

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        if (await ActorAsync() is { } actor)
        {
            _view = await Query.ReadAsync(actor, Cancellation);
        }
    }

    private Task<Outcome> SendAsync() => RunSayingAsync(
        new EnterMinimumWage(_newId, _form.Place, _form.ValidFrom, _form.AmountFen, _form.Source, _form.IsChecked), () => MinimumTexts.SavedFormat.With(_form.Place));

    private Task SentAsync()
    {
        (_form, _newId) = (new(), NewId.Next());
        return LoadAsync();
    }

    private async Task ConfirmAsync(MinimumWageLine row)
    {
        var question = MinimumTexts.ConfirmQuestionFormat.With(row.Place, MeasureDisplay.Yuan(row.AmountFen), row.Source);
        if (await Dialogs.AskAsync(MinimumTexts.Confirm, question, MinimumTexts.Confirm) && await _confirming.RunAsync(() => Commands.RunAsync(new ConfirmMinimumWage(row.Id))))
        {
            await LoadAsync();
        }
    }
}

public sealed class MinimumWageForm
{
    public string Place { get; set; } = "";

    public DateOnly? ValidFrom { get; set; }

    /// <summary>Yuan a month.</summary>
    public decimal? Amount { get; set; }

    public string Source { get; set; } = "";

    public bool IsChecked { get; set; }

    public long? AmountFen => Money.RoundedFen(Amount);
}
