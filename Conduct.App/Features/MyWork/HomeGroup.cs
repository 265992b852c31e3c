namespace Conduct.App.Features.MyWork;

/// <summary>When something is to be done, the most pressing first.</summary>
public enum HomeGroup
{
    Overdue,
    Today,
    ThisWeek,
    Later,

    /// <summary>Nobody set a day.</summary>
    Undated,
}

/// <summary>What the first page is narrowed to, by its place in the address.</summary>
public enum HomeFilter
{
    Overdue,
    Week,
    Mine,
    Others,
    Later,
    Undated,
}

public static class HomeGroups
{
    private const int DaysOfAWeek = 7;

    /// <summary>A week ends on Sunday.</summary>
    public static HomeGroup Of(DateOnly? due, DateOnly today) => due is not { } day ? HomeGroup.Undated
        : day < today ? HomeGroup.Overdue
        : day == today ? HomeGroup.Today
        : day <= today.AddDays((DaysOfAWeek - (int)today.DayOfWeek) % DaysOfAWeek) ? HomeGroup.ThisWeek
        : HomeGroup.Later;

    /// <summary>Whether the counter counts what is the visitor's own to do at this time.</summary>
    public static bool IsIn(this HomeGroup group, HomeFilter filter) => filter switch
    {
        HomeFilter.Overdue => group == HomeGroup.Overdue,
        HomeFilter.Week => group is HomeGroup.Today or HomeGroup.ThisWeek,
        HomeFilter.Mine => true,
        HomeFilter.Others => false,
        HomeFilter.Later => group == HomeGroup.Later,
        HomeFilter.Undated => group == HomeGroup.Undated,
    };

    /// <summary>The narrowest sight that shows the whole group; what others have to do is no group of one's own.</summary>
    public static HomeFilter FilterOf(HomeGroup? group) => group is not { } own ? HomeFilter.Others : own switch
    {
        HomeGroup.Overdue => HomeFilter.Overdue,
        HomeGroup.Today or HomeGroup.ThisWeek => HomeFilter.Week,
        HomeGroup.Later => HomeFilter.Later,
        HomeGroup.Undated => HomeFilter.Undated,
    };
}
