using System.Globalization;

namespace Conduct.App.Features.MyWork;

public static class MyWorkDisplay
{
    /// <summary>What is to be done, with what it is about.</summary>
    public static string Of(MyWorkRow row) => row.What is { } what ? string.Format(CultureInfo.CurrentCulture, MyWorkTexts.WhatFormat, Of(row.Kind), what) : Of(row.Kind);

    /// <summary>How long something without a deadline has been waiting.</summary>
    public static string Waiting(int days) => days == 1 ? MyWorkTexts.WaitingOneDay : string.Format(CultureInfo.CurrentCulture, MyWorkTexts.WaitingFormat, days);

    /// <summary>What is to be done, in the reader's language.</summary>
    public static string Of(MyWorkKind kind) =>
        MyWorkTexts.ResourceManager.GetString(kind.ToString(), CultureInfo.CurrentUICulture) ?? throw new InvalidOperationException(kind.ToString());
}
