using System.Globalization;

namespace Conduct.Tests.Platform.Excel;

/// <summary>Runs a test in a culture, and restores the former one.</summary>
internal sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _texts = CultureInfo.CurrentUICulture;

    public CultureScope(string name)
        : this(CultureInfo.GetCultureInfo(name))
    {
    }

    public CultureScope(CultureInfo culture) =>
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (_culture, _texts);
}
