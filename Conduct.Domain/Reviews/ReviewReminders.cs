namespace Conduct.Domain.Reviews;

public enum ReminderAudience
{
    Employee,
    HrOfficer,
    Manager,
}

/// <param name="Day">Days after the due date; negative before it.</param>
public sealed record ReviewReminder(ReminderAudience Audience, int Day);

/// <summary>Domain §6: −3, −1, 0, +1, +3 days to the employee, +1 to the HR officer, +3 to the manager.</summary>
public static class ReviewReminders
{
    private static readonly IReadOnlyDictionary<ReminderAudience, int[]> Steps = new Dictionary<ReminderAudience, int[]>
    {
        [ReminderAudience.Employee] = [-3, -1, 0, 1, 3],
        [ReminderAudience.HrOfficer] = [1],
        [ReminderAudience.Manager] = [3],
    };

    /// <summary>The first day on which any reminder for this due date is sent.</summary>
    public static DateOnly FirstDay(DateOnly dueOn) => dueOn.AddDays(-3);

    /// <summary>What has to have been said about this review by today; nothing once it is no longer owed.</summary>
    public static IReadOnlyList<ReviewReminder> DueBy(WrittenReview review, DateOnly today) =>
        ReviewWorkflow.Owed.Contains(review.Status) ? ReachedBy(review.DueOn, today) : [];

    /// <summary>
    /// For each audience the latest step reached, so that a sweep that was down for days catches up with one message and
    /// not five.
    /// </summary>
    public static IReadOnlyList<ReviewReminder> ReachedBy(DateOnly dueOn, DateOnly today)
    {
        var day = today.DayNumber - dueOn.DayNumber;
        return [.. Steps
            .Select(pair => (pair.Key, Reached: pair.Value.Where(step => step <= day).ToArray()))
            .Where(pair => pair.Reached.Length > 0)
            .Select(pair => new ReviewReminder(pair.Key, pair.Reached[^1]))];
    }
}
