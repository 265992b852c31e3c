using Conduct.App.Platform;
using Conduct.App.Shell.Parts;
using Conduct.App.Work.Items;

namespace Conduct.App.Features.MyWork;

/// <summary>One line of the first page, with everything it shows: a component for each would weigh on every open tab.</summary>
public sealed record HomeRow
{
    // Two weeks are long for something that binds nobody to a day; a month is too long.
    private const int LongDays = 14;
    private const int TooLongDays = 30;

    public required (string Code, Guid ItemId) Key { get; init; }

    /// <summary>The step that is asked.</summary>
    public required string Step { get; init; }

    /// <summary>Number, person, clause and amount, as far as there are any.</summary>
    public required string Matter { get; init; }

    /// <summary>Days left, overdue or waited.</summary>
    public required string Time { get; init; }

    public required Tone Tone { get; init; }

    /// <summary>How much of the time is gone, in percent; null without a last day.</summary>
    public int? Gone { get; init; }

    /// <summary>The last day, or since when it waits.</summary>
    public required string TimeHint { get; init; }

    public required string Link { get; init; }

    /// <summary>Who has to do it, when it is somebody else.</summary>
    public string? Whom { get; init; }

    /// <param name="item">What is to be done.</param>
    /// <param name="who">The person it is about; null on their own list.</param>
    /// <param name="matter">Clauses and amount.</param>
    /// <param name="whom">Who else has to do it.</param>
    /// <param name="today">In the organisation's zone.</param>
    public static HomeRow Of(WorkItem item, string? who, string? matter, IReadOnlyList<string> whom, DateOnly today)
    {
        var clock = item.DueOn is { } due ? new DeadlineClock(item.Since, due, today) : (DeadlineClock?)null;
        var days = today.DayNumber - item.Since.DayNumber;
        return new()
        {
            Key = (item.Task.Code, item.Id),
            Step = MyWorkDisplay.Of(item),
            Matter = MyWorkDisplay.Matter(item.CaseNumber ?? item.Task.Unnumbered?.Invoke(), who, matter),
            Time = clock?.Text ?? MyWorkDisplay.Waiting(days),
            Tone = clock?.Tone ?? (days >= TooLongDays ? Tone.Bad : days >= LongDays ? Tone.Warn : Tone.Neutral),
            Gone = clock?.Percent,
            TimeHint = clock?.DueText ?? MyWorkDisplay.Since(item.Since),
            Link = item.Link,
            Whom = whom.Count > 0 ? MyWorkDisplay.Whom(whom, item.Since) : null,
        };
    }
}
