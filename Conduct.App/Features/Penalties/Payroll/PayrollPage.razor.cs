using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Conduct.App.Shell.Parts;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Penalties;

/// <summary>扣罚清单: what the payroll office has to deduct in a month.</summary>
public sealed partial class PayrollPage
{
    private readonly Submission _submission = new();
    private readonly Dictionary<string, PayrollLine> _picked = [];
    private PageResult<PayrollLine>? _page;
    private PayrollTotals? _totals;
    private DateOnly _month;

    [Inject]
    public required PayrollQuery Query { get; init; }

    [Inject]
    public required OrganisationClock Clock { get; init; }

    [SupplyParameterFromQuery(Name = MonthInAddress.QueryName)]
    public string? Month { get; set; }

    [SupplyParameterFromQuery(Name = Pager.QueryName)]
    public int? Page { get; set; }

    private string Shown => MonthInAddress.Show(_month);

    private IEnumerable<PayrollLine> Waiting => _page!.Rows.Where(line => line.Waits);

    private bool AllPicked => Waiting.All(line => _picked.ContainsKey(line.Key));

    protected override Task OnParametersSetAsync()
    {
        _month = MonthInAddress.Parse(Month, Clock.Today);
        return LoadAsync();
    }

    private static string Sum(int count, long fen) => PayrollTexts.SumFormat.With(count, MeasureDisplay.Yuan(fen));

    private string LinkTo(int months) => $"/payroll?{MonthInAddress.QueryName}={MonthInAddress.Write(_month.AddMonths(months))}";

    private async Task LoadAsync()
    {
        _picked.Clear();
        if (await ActorAsync() is { } actor)
        {
            (_page, _totals) = await Query.ReadAsync(_month, actor, new PageRequest(Page ?? 1), Cancellation);
        }
    }

    private void Toggle(PayrollLine line)
    {
        if (!_picked.Remove(line.Key))
        {
            _picked.Add(line.Key, line);
        }
    }

    private void ToggleAll()
    {
        var all = AllPicked;
        _picked.Clear();
        foreach (var line in all ? [] : Waiting)
        {
            _picked.Add(line.Key, line);
        }
    }

    private async Task PassAsync()
    {
        var sum = MeasureDisplay.Yuan(_picked.Values.Sum(line => line.AmountFen));
        var question = PayrollTexts.QuestionFormat.With(_picked.Count, sum, Shown);
        if (!await Dialogs.AskAsync(PayrollTexts.Pass, question, PayrollTexts.Pass))
        {
            return;
        }

        var said = PenaltySaidTexts.PassedFormat.With(_picked.Count, sum, Shown);
        PickedPart[] parts = [.. _picked.Values.Select(line => new PickedPart(line.DecisionId, line.Version, line.Kind, line.AmountFen))];
        if (await _submission.RunAsync(() => Commands.RunAsync(new PassToPayroll(_month, parts))))
        {
            Say(said);
            await LoadAsync();
        }
    }

    private async Task ReturnAsync(PayrollLine line)
    {
        var question = new ReasonQuestion($"payroll/{line.PartId}/return", PenaltyTexts.Reason, PayrollTexts.Return, PayrollTexts.ReturnIntro);
        var returned = await Dialogs.AskReasonAsync(PayrollTexts.ReturnTitleFormat.With(line.Name, MeasureDisplay.Yuan(line.AmountFen)), question, reason =>
            RunSayingAsync(new ReturnFromPayroll(line.DecisionId, line.Version, line.PartId!.Value, reason), () => PayrollTexts.ReturnedFormat.With(line.Name)));
        if (returned)
        {
            await LoadAsync();
        }
    }
}
