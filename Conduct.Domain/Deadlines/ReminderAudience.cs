namespace Conduct.Domain.Deadlines;

/// <summary>Who is reminded of an item, or told that it is late.</summary>
public enum ReminderAudience
{
    /// <summary>Whoever has to do it.</summary>
    Owner,
    HrOfficer,
    Manager,

    /// <summary>Those who decide after the owner, or above them.</summary>
    NextLevel,
    Compliance,
}
