using Conduct.Domain.Kernel;

namespace Conduct.Domain.Deadlines;

/// <summary>Which steps remind whom of one kind of item (domain §6).</summary>
public sealed class ReminderPlan
{
    private readonly IReadOnlyList<ReminderStep> _steps;

    private ReminderPlan(params ReminderStep[] steps) => _steps = steps;

    /// <summary>−3, −1, 0, +1, +3 days to the employee; at +1 to the HR officer, at +3 to the manager.</summary>
    public static ReminderPlan WrittenReview { get; } = new([.. Owner(-3, -1, 0, 1, 3), new(ReminderAudience.HrOfficer, 1), new(ReminderAudience.Manager, 3)]);

    /// <summary>−7, −1, 0, +3 days.</summary>
    public static ReminderPlan Training { get; } = new(Owner(-7, -1, 0, 3));

    /// <summary>When it is asked for, then −7, −1, 0, +3 days to the employee.</summary>
    public static ReminderPlan Acknowledgement { get; } = new(Owner(-7, -1, 0, 3)) { SaidAtStart = true };

    /// <summary>At +3 days to the HR officers, once for all who were asked together.</summary>
    public static ReminderPlan AcknowledgementFollowUp { get; } = new(new ReminderStep(ReminderAudience.HrOfficer, 3));

    /// <summary>30 days before a penalty is lifted, to the HR officer.</summary>
    public static ReminderPlan Lifting { get; } = new(new ReminderStep(ReminderAudience.HrOfficer, -LiftingDaysAhead));

    /// <summary>
    /// An approval is expected within <see cref="ApprovalWorkingDays"/> working days, when the approver is reminded; and again two
    /// working days later, when the next level is told.
    /// </summary>
    public static ReminderPlan Approval { get; } = new([.. Owner(0, 2), new(ReminderAudience.NextLevel, 2)]) { InWorkingDays = true };

    /// <summary>Clocks of the law and of the policies: half-time, −3, −1, 0, overdue daily to the owner, at +3 to compliance.</summary>
    public static ReminderPlan Clock { get; } = new([new(ReminderAudience.Owner, null), .. Owner(-3, -1, 0), new(ReminderAudience.Compliance, 3)]) { DailyWhenOverdue = true };

    public const int ApprovalWorkingDays = 2;

    public const int LiftingDaysAhead = 30;

    private bool InWorkingDays { get; init; }

    private bool DailyWhenOverdue { get; init; }

    private bool SaidAtStart { get; init; }

    /// <summary>The last day an item may have for one of its steps to be reached today; without end when the start or half-time counts.</summary>
    public DateOnly Horizon(DateOnly today) => SaidAtStart || _steps.Any(step => step.Day is null) ? DateOnly.MaxValue : today.AddDays(-Math.Min(0, _steps.Min(step => step.Day!.Value)));

    /// <summary>
    /// What is still to be said today: for each audience the latest step reached, unless that one or a later one has been said. So a
    /// sweep that was down for a week says one thing and not seven, and a clock set back repeats nothing.
    /// </summary>
    /// <param name="term">The item's time.</param>
    /// <param name="today">In the organisation's zone.</param>
    /// <param name="calendar">The working days in use.</param>
    /// <param name="said">Keys of what was said about the item before, of whatever term.</param>
    public IReadOnlyList<ReminderStep> Owed(Term term, DateOnly today, WorkingDayCalendar calendar, IEnumerable<StepKey> said)
    {
        var latest = said.Select(key => ReminderStep.Read(key, term)).OfType<ReminderStep>()
            .GroupBy(step => step.Audience).ToDictionary(group => group.Key, group => group.Max(step => DayOf(step, term, calendar)));
        return [.. Until(term, today).Select(step => (Step: step, On: DayOf(step, term, calendar)))
            .Where(one => one.On <= today)
            .GroupBy(one => one.Step.Audience)
            .Select(group => group.MaxBy(one => one.On))
            .Where(one => !latest.TryGetValue(one.Step.Audience, out var day) || day < one.On)
            .Select(one => one.Step)];
    }

    private IEnumerable<ReminderStep> Until(Term term, DateOnly today)
    {
        var all = SaidAtStart ? _steps.Prepend(new(ReminderAudience.Owner, term.StartedOn.DayNumber - term.DueOn.DayNumber)) : _steps;
        return DailyWhenOverdue && today > term.DueOn ? all.Append(new(ReminderAudience.Owner, today.DayNumber - term.DueOn.DayNumber)) : all;
    }

    private DateOnly DayOf(ReminderStep step, Term term, WorkingDayCalendar calendar) => step.Day switch
    {
        null => term.StartedOn.AddDays((term.DueOn.DayNumber - term.StartedOn.DayNumber) / 2),
        { } day when InWorkingDays => calendar.AddWorkingDays(term.DueOn, day),
        { } day => term.DueOn.AddDays(day),
    };

    private static ReminderStep[] Owner(params int[] days) => [.. days.Select(day => new ReminderStep(ReminderAudience.Owner, day))];
}
