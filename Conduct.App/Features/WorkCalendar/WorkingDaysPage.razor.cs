using System.Globalization;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.WorkCalendar;

/// <summary>工作日历: read by everyone, kept by the administrator.</summary>
public sealed partial class WorkingDaysPage : ConductPage
{
    private readonly Submission _removing = new();
    private readonly Submission _applying = new();
    private WorkingDaysView? _view;
    private WorkingDayForm _form = new();
    private string? _applied;

    [Inject]
    public required WorkingDaysQuery Query { get; init; }

    [Inject]
    public required OrganisationClock Clock { get; init; }

    [SupplyParameterFromQuery]
    public int? Year { get; set; }

    private static string TooLarge => string.Format(CultureInfo.CurrentCulture, WorkingDayTexts.TooLargeFormat, CalendarReader.MaxBytes / (1024 * 1024));

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

    private Task<Outcome> SetAsync() => Commands.RunAsync(new SetCalendarDay(_form.Date, _form.Worked, _form.Name));

    private Task WasSetAsync()
    {
        _form = new() { Date = _form.Date, Worked = _form.Worked };
        return LoadAsync();
    }

    private async Task RemoveAsync(CalendarDay day)
    {
        var question = string.Format(CultureInfo.CurrentCulture, WorkingDayTexts.RemoveQuestionFormat, day.Date, day.Name);
        if (await Dialogs.AskAsync(WorkingDayTexts.Remove, question, WorkingDayTexts.Remove)
            && await _removing.RunAsync(() => Commands.RunAsync(new ClearCalendarDay(day.Date))))
        {
            await LoadAsync();
        }
    }

    private Task ReceivedAsync()
    {
        _applied = null;
        return LoadAsync();
    }

    private async Task ApplyAsync()
    {
        var file = _view!.Upload!;
        if (await _applying.RunAsync(() => Commands.RunAsync(new ApplyCalendarFile(file.Fingerprint))))
        {
            _applied = string.Format(CultureInfo.CurrentCulture, WorkingDayTexts.AppliedFormat, file.Days.Count);
        }

        await LoadAsync();
    }

    private async Task DiscardAsync()
    {
        await _applying.RunAsync(() => Commands.RunAsync(new DropCalendarFile()));
        await LoadAsync();
    }
}

public sealed class WorkingDayForm
{
    public DateOnly Date { get; set; }

    public bool Worked { get; set; }

    public string Name { get; set; } = "";
}
