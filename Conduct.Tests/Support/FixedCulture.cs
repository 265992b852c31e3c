using System.Globalization;
using System.Runtime.CompilerServices;
using Conduct.App.Platform.Texts;

namespace Conduct.Tests.Support;

internal static class FixedCulture
{
    // The suite says the same on every machine, whatever its language.
#pragma warning disable CA2255
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Run()
    {
        CultureInfo.DefaultThreadCurrentCulture = Cultures.Chinese;
        CultureInfo.DefaultThreadCurrentUICulture = Cultures.Chinese;
        CultureInfo.CurrentCulture = Cultures.Chinese;
        CultureInfo.CurrentUICulture = Cultures.Chinese;
    }
}
