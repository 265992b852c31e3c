using System.Globalization;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.MyWork;

public sealed partial class MonthPage : ConductPage
{
    private MonthView? _view;
    private DateOnly _month;

    [Inject]
    public required MonthQuery Query { get; init; }

    [Inject]
    public required OrganisationClock Clock { get; init; }

    /// <summary>Such as 2026-11; this month when left out.</summary>
    [SupplyParameterFromQuery(Name = "month")]
    public string? Asked { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        _month = DateOnly.TryParseExact(Asked, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked) ? asked : Clock.Today.AddDays(1 - Clock.Today.Day);
        if (await ActorAsync() is { } actor)
        {
            _view = await Query.ReadAsync(_month, actor, Cancellation);
        }
    }

    private string LinkTo(int months) => string.Create(CultureInfo.InvariantCulture, $"/calendar?month={_month.AddMonths(months):yyyy-MM}");

    private Tone ToneOf(MyWorkRow row) => new DeadlineClock(row.Since, row.Due!.Value, _view!.Today).Tone;

    private static string ClassOf(MonthDay day) => string.Join(' ', new[]
    {
        day.IsOfMonth ? null : "muted",
        day.IsWorkingDay ? null : "month-off",
        day.Rows.Count > 0 ? null : "month-empty",
    }.OfType<string>());
}
