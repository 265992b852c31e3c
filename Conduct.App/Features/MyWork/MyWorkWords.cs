using System.Globalization;

namespace Conduct.App.Features.MyWork;

public static class MyWorkWords
{
    /// <summary>What is to be done, in the reader's language.</summary>
    public static string Of(MyWorkKind kind) =>
        MyWorkTexts.ResourceManager.GetString(kind.ToString(), CultureInfo.CurrentUICulture) ?? throw new InvalidOperationException(kind.ToString());
}
