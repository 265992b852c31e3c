using System.Globalization;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.WorkCalendar;

/// <summary>工作日历: read by everyone, kept by the administrator.</summary>
public sealed partial class WorkingDaysPage : ConductPage
{
    private const string Off = "off";
    private const string Worked = "worked";

    private readonly Submission _removing = new();
    private readonly Submission _applying = new();
    private WorkingDaysView? _view;
    private WorkingDayForm _form = new();

    [Inject]
    public required WorkingDaysQuery Query { get; init; }

    [Inject]
    public required OrganisationClock Clock { get; init; }

    [SupplyParameterFromQuery]
    public int? Year { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        await LoadAsync();
        _form = new() { Date = _view?.Year == Clock.Today.Year ? Clock.Today : new DateOnly(Shown, 1, 1) };
    }

    private int Shown => Math.Clamp(Year ?? Clock.Today.Year, WorkingDayRules.FirstYear, WorkingDayRules.LastYear);

    private string LinkTo(int years) => string.Create(CultureInfo.InvariantCulture, $"/working-days?year={Shown + years}");

    private async Task LoadAsync()
    {
        if (await ActorAsync() is { } actor)
        {
            _view = await Query.ReadAsync(Shown, actor, Cancellation);
        }
    }

    private Task<Outcome> SetAsync() => RunSayingAsync(
        new SetCalendarDay(_form.Date, _form.Worked, _form.Name), () => Format(WorkingDayTexts.SaidSetFormat, _form.Date, _form.Worked ? WorkingDayTexts.Worked : WorkingDayTexts.Off));

    private Task WasSetAsync()
    {
        _form = new() { Date = _form.Date, Worked = _form.Worked };
        return LoadAsync();
    }

    private static string Format(string format, params object?[] values) => string.Format(CultureInfo.CurrentCulture, format, values);

    private async Task RemoveAsync(CalendarDay day)
    {
        var question = Format(WorkingDayTexts.RemoveQuestionFormat, day.Date, day.Name);
        if (await Dialogs.AskAsync(WorkingDayTexts.Remove, question, WorkingDayTexts.Remove)
            && await _removing.RunAsync(() => RunSayingAsync(new ClearCalendarDay(day.Date), () => Format(WorkingDayTexts.SaidRemovedFormat, day.Date))))
        {
            await LoadAsync();
        }
    }

    private async Task ApplyAsync()
    {
        var file = _view!.Upload!;
        await _applying.RunAsync(() => RunSayingAsync(new ApplyCalendarFile(file.Fingerprint), () => Format(WorkingDayTexts.AppliedFormat, file.Days.Count)));
        await LoadAsync();
    }

    private async Task DiscardAsync()
    {
        await _applying.RunAsync(() => RunSayingAsync(new DropCalendarFile(), () => WorkingDayTexts.SaidDiscarded));
        await LoadAsync();
    }
}

public sealed class WorkingDayForm
{
    public DateOnly Date { get; set; }

    public bool Worked { get; set; }

    public string Name { get; set; } = "";
}
