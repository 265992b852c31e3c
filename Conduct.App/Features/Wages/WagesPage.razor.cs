using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Wages;

/// <summary>工资数据: what the limits of deductions are reckoned from; HR officers alone.</summary>
public sealed partial class WagesPage
{
    private readonly Submission _applying = new();
    private WagesView? _view;
    private WagePreview? _preview;
    private DateOnly _month;

    [Inject]
    public required WagesQuery Query { get; init; }

    [Inject]
    public required WagePreviewQuery Previews { get; init; }

    [Inject]
    public required OrganisationClock Clock { get; init; }

    [SupplyParameterFromQuery(Name = MonthInAddress.QueryName)]
    public string? Month { get; set; }

    [SupplyParameterFromQuery(Name = Pager.QueryName)]
    public int? Page { get; set; }

    protected override Task OnParametersSetAsync()
    {
        _month = MonthInAddress.Parse(Month, Clock.Today);
        return LoadAsync();
    }

    private string LinkTo(int months) => $"/wages?{MonthInAddress.QueryName}={MonthInAddress.Write(_month.AddMonths(months))}";

    private async Task LoadAsync()
    {
        if (await ActorAsync() is { } actor)
        {
            _view = await Query.ReadAsync(_month, null, actor, new(Page ?? 1), Cancellation);
            _preview = await Previews.FindAsync(actor, Cancellation);
        }
    }

    private async Task<IReadOnlyList<PersonChoice>> SuggestAsync(string text) =>
        await ActorAsync() is { } actor ? await Previews.SuggestAsync(text, actor, Cancellation) : [];

    private void Open(PersonChoice? person)
    {
        if (person is not null)
        {
            Location.NavigateTo($"/wages/{person.Id}?{MonthInAddress.QueryName}={MonthInAddress.Write(_month)}");
        }
    }

    private async Task ApplyAsync()
    {
        var shown = _preview!;
        await _applying.RunAsync(() => RunSayingAsync(new ApplyWageFile(shown.Fingerprint), () => WageTexts.AppliedFormat.With(shown.New + shown.Changed, MonthInAddress.Show(shown.Month))));
        await LoadAsync();
    }

    private async Task DiscardAsync()
    {
        await _applying.RunAsync(() => Commands.RunAsync(new DropWageFile()));
        await LoadAsync();
    }
}
