using System.Globalization;

namespace Conduct.App.Features.MyWork;

public static class MyWorkDisplay
{
    /// <summary>What is to be done, with what it is about.</summary>
    public static string Of(MyWorkRow row) => row.What is { } what ? string.Format(CultureInfo.CurrentCulture, MyWorkTexts.WhatFormat, TaskOf(row), what) : TaskOf(row);

    /// <summary>What is to be done, in the reader's language.</summary>
    public static string TaskOf(MyWorkRow row) => row.Item.Task.Text();

    public static string NumberOf(MyWorkRow row) => row.CaseNumber ?? row.Item.Task.Unnumbered?.Invoke() ?? "—";

    /// <summary>How long something without a deadline has been waiting.</summary>
    public static string Waiting(int days) => days == 1 ? MyWorkTexts.WaitingOneDay : string.Format(CultureInfo.CurrentCulture, MyWorkTexts.WaitingFormat, days);
}
