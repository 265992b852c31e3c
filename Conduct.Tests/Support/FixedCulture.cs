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
        // A measured server that loads this assembly for its heap keeps its own culture, and may be of another build.
        if (!StartupHook.IsAsked)
        {
            Set();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Set()
    {
        CultureInfo.DefaultThreadCurrentCulture = Cultures.Chinese;
        CultureInfo.DefaultThreadCurrentUICulture = Cultures.Chinese;
        CultureInfo.CurrentCulture = Cultures.Chinese;
        CultureInfo.CurrentUICulture = Cultures.Chinese;
    }
}
