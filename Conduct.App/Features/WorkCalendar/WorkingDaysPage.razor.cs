using System.Globalization;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace Conduct.App.Features.WorkCalendar;

/// <summary>工作日历: read by everyone, kept by the administrator.</summary>
public sealed partial class WorkingDaysPage : ConductPage
{
    private readonly Submission _setting = new();
    private readonly Submission _removing = new();
    private readonly Submission _applying = new();
    private WorkingDaysView? _view;
    private DateOnly _date;
    private bool _worked;
    private string _name = "";
    private string? _applied;

    [Inject]
    public required WorkingDaysQuery Query { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Inject]
    public required OrganisationClock Clock { get; init; }

    [SupplyParameterFromQuery]
    public int? Year { get; set; }

    private static string TooLarge => string.Format(CultureInfo.CurrentCulture, WorkingDayTexts.TooLargeFormat, CalendarReader.MaxBytes / (1024 * 1024));

    protected override async Task OnParametersSetAsync()
    {
        await LoadAsync();
        _date = _view?.Year == Clock.Today.Year ? Clock.Today : new DateOnly(Shown, 1, 1);
    }

    private int Shown => Math.Clamp(Year ?? Clock.Today.Year, WorkingDayRules.FirstYear, WorkingDayRules.LastYear);

    private string LinkTo(int years) => string.Create(CultureInfo.InvariantCulture, $"/working-days?year={Shown + years}");

    private async Task LoadAsync()
    {
        if (await Visitor.FindAsync(Left) is { } by)
        {
            _view = await Query.ReadAsync(Shown, by, Left);
        }
    }

    private async Task SetAsync()
    {
        if (await _setting.RunAsync(() => Commands.RunAsync(new SetCalendarDay(_date, _worked, _name))))
        {
            _name = "";
            await LoadAsync();
        }
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
