using System.Globalization;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Penalties;

/// <summary>扣罚清单: what the payroll office has to deduct in a month.</summary>
public sealed partial class PayrollPage
{
    private readonly Submission _submission = new();
    private readonly Dictionary<Guid, PayrollLine> _picked = [];
    private PageResult<PayrollLine>? _page;
    private PayrollTotals? _totals;
    private DateOnly _month;

    [Inject]
    public required PayrollQuery Query { get; init; }

    [Inject]
    public required OrganisationClock Clock { get; init; }

    [SupplyParameterFromQuery(Name = PayrollMonth.QueryName)]
    public string? Month { get; set; }

    [SupplyParameterFromQuery(Name = Pager.QueryName)]
    public int? Page { get; set; }

    private string Shown => _month.ToString("Y", CultureInfo.CurrentCulture);

    private IEnumerable<PayrollLine> Waiting => _page!.Rows.Where(line => line.PayrollMonth is null);

    private bool AllPicked => Waiting.All(line => _picked.ContainsKey(line.MeasureId));

    protected override Task OnParametersSetAsync()
    {
        _month = PayrollMonth.Parse(Month, Clock.Today);
        return LoadAsync();
    }

    private static string Sum(int count, long fen) => PayrollTexts.SumFormat.With(count, MeasureDisplay.Yuan(fen));

    private string LinkTo(int months) => $"/payroll?{PayrollMonth.QueryName}={PayrollMonth.Write(_month.AddMonths(months))}";

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
        if (!_picked.Remove(line.MeasureId))
        {
            _picked.Add(line.MeasureId, line);
        }
    }

    private void ToggleAll()
    {
        var all = AllPicked;
        _picked.Clear();
        foreach (var line in all ? [] : Waiting)
        {
            _picked.Add(line.MeasureId, line);
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
        PickedDeduction[] deductions = [.. _picked.Values.Select(line => new PickedDeduction(line.DecisionId, line.Version, line.MeasureId))];
        if (await _submission.RunAsync(() => Commands.RunAsync(new PassToPayroll(_month, deductions))))
        {
            Say(said);
            await LoadAsync();
        }
    }
}
