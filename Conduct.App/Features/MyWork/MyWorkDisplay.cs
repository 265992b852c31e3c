using System.Globalization;
using Conduct.App.Work.Items;

namespace Conduct.App.Features.MyWork;

public static class MyWorkDisplay
{
    /// <summary>What is to be done, with what it is about, in the reader's language.</summary>
    public static string Of(MyWorkRow row) => Of(row.Item);

    /// <inheritdoc cref="Of(MyWorkRow)"/>
    public static string Of(WorkItem item) => item.What is { } what ? Format(MyWorkTexts.WhatFormat, item.Task.Text(), what) : item.Task.Text();

    /// <summary>How long something without a deadline has been waiting.</summary>
    public static string Waiting(int days) => days switch
    {
        <= 0 => MyWorkTexts.WaitingToday,
        1 => MyWorkTexts.WaitingOneDay,
        _ => Format(MyWorkTexts.WaitingFormat, days),
    };

    public static string Since(DateOnly day) => Format(MyWorkTexts.SinceFormat, day);

    /// <summary>Who else has to do it, and since when.</summary>
    public static string Whom(IReadOnlyList<string> names, DateOnly since) => Format(MyWorkTexts.WhomFormat, string.Join(MyWorkTexts.Separator, names), since);

    /// <summary>What a line is about; what is missing is left out.</summary>
    public static string Matter(params IEnumerable<string?> parts) => string.Join(" · ", parts.OfType<string>());

    public static string TitleOf(HomeGroup group) => group switch
    {
        HomeGroup.Overdue => MyWorkTexts.GroupOverdue,
        HomeGroup.Today => MyWorkTexts.GroupToday,
        HomeGroup.ThisWeek => MyWorkTexts.GroupThisWeek,
        HomeGroup.Later => MyWorkTexts.GroupLater,
        HomeGroup.Undated => MyWorkTexts.GroupUndated,
    };

    public static string TitleOf(HomeFilter filter) => filter switch
    {
        HomeFilter.Overdue => MyWorkTexts.GroupOverdue,
        HomeFilter.Week => MyWorkTexts.CountThisWeek,
        HomeFilter.Mine => MyWorkTexts.CountMine,
        HomeFilter.Others => MyWorkTexts.CountOthers,
        HomeFilter.Later => MyWorkTexts.GroupLater,
        HomeFilter.Undated => MyWorkTexts.GroupUndated,
    };

    public static string All(int count) => Format(MyWorkTexts.AllFormat, count);

    public static string Most() => Format(MyWorkTexts.MostFormat, WorkScope.MaxOfAKind);

    private static string Format(string format, params object[] values) => string.Format(CultureInfo.CurrentCulture, format, values);
}
