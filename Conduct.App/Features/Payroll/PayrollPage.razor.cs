using System.Globalization;
using Conduct.App.Features.Payroll.PassToPayroll;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace Conduct.App.Features.Payroll;

/// <summary>扣罚清单: what the payroll office has to deduct in a month.</summary>
public sealed partial class PayrollPage
{
    private readonly Submission submission = new();
    private readonly Dictionary<Guid, PayrollLine> picked = [];
    private PageResult<PayrollLine>? page;
    private PayrollTotals? totals;
    private DateOnly month;

    [Inject]
    public required PayrollQuery Query { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Inject]
    public required OrganisationClock Clock { get; init; }

    [SupplyParameterFromQuery(Name = PayrollMonth.QueryName)]
    public string? Month { get; set; }

    [SupplyParameterFromQuery(Name = Pager.QueryName)]
    public int? Page { get; set; }

    private string Shown => month.ToString("Y", CultureInfo.CurrentCulture);

    private IEnumerable<PayrollLine> Waiting => page!.Rows.Where(line => line.PayrollMonth is null);

    private bool AllPicked => Waiting.All(line => picked.ContainsKey(line.MeasureId));

    protected override Task OnParametersSetAsync()
    {
        month = PayrollMonth.Parse(Month, Clock.Today);
        return LoadAsync();
    }

    private static string Sum(int count, long fen) => string.Format(CultureInfo.CurrentCulture, PayrollTexts.SumFormat, count, MeasureWords.Yuan(fen));

    private string LinkTo(int months) => $"/payroll?{PayrollMonth.QueryName}={PayrollMonth.Write(month.AddMonths(months))}";

    private async Task LoadAsync()
    {
        picked.Clear();
        if (await Visitor.FindAsync(Left) is { } by)
        {
            (page, totals) = await Query.ReadAsync(month, by, new PageRequest(Page ?? 1), Left);
        }
    }

    private void Toggle(PayrollLine line)
    {
        if (!picked.Remove(line.MeasureId))
        {
            picked.Add(line.MeasureId, line);
        }
    }

    private void ToggleAll()
    {
        var all = AllPicked;
        picked.Clear();
        foreach (var line in all ? [] : Waiting)
        {
            picked.Add(line.MeasureId, line);
        }
    }

    private async Task PassAsync()
    {
        var sum = MeasureWords.Yuan(picked.Values.Sum(line => line.AmountFen));
        var question = string.Format(CultureInfo.CurrentCulture, PayrollTexts.QuestionFormat, picked.Count, sum, Shown);
        if (!await Dialogs.AskAsync(PayrollTexts.Pass, question, PayrollTexts.Pass))
        {
            return;
        }

        PickedDeduction[] deductions = [.. picked.Values.Select(line => new PickedDeduction(line.DecisionId, line.Version, line.MeasureId))];
        if (await submission.RunAsync(() => Commands.RunAsync(new PassToPayroll.PassToPayroll(month, deductions))))
        {
            await LoadAsync();
        }
    }
}
