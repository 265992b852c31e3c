using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Deductions;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Wages;

/// <summary>The recorded months of one employee, and the one of the address to enter or correct.</summary>
public sealed partial class PersonWagesPage
{
    private PersonWagesView? _view;
    private WageForm _form = new();
    private bool _loading = true;

    [Inject]
    public required WagesQuery Query { get; init; }

    [Inject]
    public required OrganisationClock Clock { get; init; }

    [Parameter]
    public Guid EmployeeId { get; set; }

    [SupplyParameterFromQuery(Name = MonthInAddress.QueryName)]
    public string? Month { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        await LoadAsync();
        _loading = false;
    }

    private string LinkTo(DateOnly month) => $"/wages/{EmployeeId}?{MonthInAddress.QueryName}={MonthInAddress.Write(month)}";

    private async Task LoadAsync()
    {
        _view = await ActorAsync() is { } actor ? await Query.FindAsync(EmployeeId, actor, Cancellation) : null;
        var month = MonthInAddress.Parse(Month, Clock.Today);
        _form = _view?.Months.FirstOrDefault(one => one.Month == month) is { } stored ? WageForm.Of(month, stored.Amounts) : New(month, _view is { Months: [var last, ..] } ? last : null);
    }

    // A new month mostly looks like the last one; what was deducted otherwise does not come again by itself.
    private WageForm New(DateOnly month, WageMonth? last) => last is not null
        ? WageForm.Of(month, last.Amounts with { OtherFen = 0 })
        : new() { Month = month, Wage = _view?.UsualFen is { } fen ? Money.YuanFromFen(fen) : null };

    private Task<Outcome> SendAsync() => RunSayingAsync(_form.For(EmployeeId), () => WageTexts.SavedFormat.With(_view!.Person.Name, MonthInAddress.Show(_form.Month)));
}
