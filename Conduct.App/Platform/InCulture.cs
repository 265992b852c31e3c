using System.Globalization;

namespace Conduct.App.Platform;

/// <summary>Texts for somebody whose language is not that of whatever runs just now.</summary>
public static class InCulture
{
    /// <summary>What is made while the running thread has that culture; the culture before comes back.</summary>
    public static T Of<T>(CultureInfo culture, Func<T> make)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            return make();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
