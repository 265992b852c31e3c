using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Conduct.Tests.Support;

internal static class BunitResolution
{
    // bUnit asks for a newer AngleSharp.Diffing than the one it is given here (README, Dependencies).
#pragma warning disable CA2255
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Run() => AssemblyLoadContext.Default.Resolving += (context, name) =>
        name.Name == "AngleSharp.Diffing"
            ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "AngleSharp.Diffing.dll"))
            : null;
}
