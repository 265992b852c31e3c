namespace Conduct.App.Work.Items;

/// <summary>A kind whose items run as clocks at the head of their case.</summary>
public interface ICaseClock
{
    /// <summary>Its place among the clocks of one person.</summary>
    int Order { get; }

    /// <summary>The clock of an item; null for one that only stands on lists.</summary>
    CaseClock? ClockOf(WorkItem item, DateOnly today);
}
