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
    private readonly Submission setting = new();
    private readonly Submission removing = new();
    private readonly Submission applying = new();
    private WorkingDaysView? view;
    private DateOnly date;
    private bool worked;
    private string name = "";
    private string? applied;

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
        date = view?.Year == Clock.Today.Year ? Clock.Today : new DateOnly(Shown, 1, 1);
    }

    private int Shown => Math.Clamp(Year ?? Clock.Today.Year, WorkingDayRules.FirstYear, WorkingDayRules.LastYear);

    private string LinkTo(int years) => string.Create(CultureInfo.InvariantCulture, $"/working-days?year={Shown + years}");

    private async Task LoadAsync()
    {
        if (await Visitor.FindAsync(Left) is { } by)
        {
            view = await Query.ReadAsync(Shown, by, Left);
        }
    }

    private async Task SetAsync()
    {
        if (await setting.RunAsync(() => Commands.RunAsync(new SetCalendarDay(date, worked, name))))
        {
            name = "";
            await LoadAsync();
        }
    }

    private async Task RemoveAsync(CalendarDay day)
    {
        var question = string.Format(CultureInfo.CurrentCulture, WorkingDayTexts.RemoveQuestionFormat, day.Date, day.Name);
        if (await Dialogs.AskAsync(WorkingDayTexts.Remove, question, WorkingDayTexts.Remove)
            && await removing.RunAsync(() => Commands.RunAsync(new ClearCalendarDay(day.Date))))
        {
            await LoadAsync();
        }
    }

    private Task ReceivedAsync()
    {
        applied = null;
        return LoadAsync();
    }

    private async Task ApplyAsync()
    {
        var days = view!.Upload!.Days.Count;
        if (await applying.RunAsync(() => Commands.RunAsync(new ApplyCalendarFile(days))))
        {
            applied = string.Format(CultureInfo.CurrentCulture, WorkingDayTexts.AppliedFormat, days);
        }

        await LoadAsync();
    }

    private async Task DiscardAsync()
    {
        await applying.RunAsync(() => Commands.RunAsync(new DropCalendarFile()));
        await LoadAsync();
    }
}
