using System.Globalization;

namespace Conduct.App.Features.MyWork;

public static class MyWorkWords
{
    /// <summary>What is to be done, with what it is about.</summary>
    public static string Of(MyWorkRow row) => row.What is { } what ? string.Format(CultureInfo.CurrentCulture, MyWorkTexts.WhatFormat, Of(row.Kind), what) : Of(row.Kind);

    /// <summary>What is to be done, in the reader's language.</summary>
    public static string Of(MyWorkKind kind) =>
        MyWorkTexts.ResourceManager.GetString(kind.ToString(), CultureInfo.CurrentUICulture) ?? throw new InvalidOperationException(kind.ToString());
}
