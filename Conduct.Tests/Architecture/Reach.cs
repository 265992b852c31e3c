using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Conduct.Tests.Architecture;

/// <summary>What is made by methods and by all that they call within the solution, their closures and waits included.</summary>
internal static class Reach
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Module[] Ours = [typeof(Reach).Module, typeof(Program).Module];

    private static readonly ConcurrentDictionary<MethodBase, MethodBase[]> CalledBy = [];

    /// <param name="starts">Methods of <paramref name="on"/>, inherited ones included.</param>
    /// <param name="on">The class whose overrides are called.</param>
    public static HashSet<Type> Made(IEnumerable<MethodBase> starts, Type on)
    {
        var made = new HashSet<Type>();
        var seen = new HashSet<MethodBase>();
        var next = new Queue<MethodBase>(starts);
        while (next.TryDequeue(out var method))
        {
            if (!Ours.Contains(method.Module) || !seen.Add(method))
            {
                continue;
            }

            foreach (var called in CalledBy.GetOrAdd(method, CallsOf))
            {
                if (called is ConstructorInfo)
                {
                    made.Add(called.DeclaringType!);
                }

                next.Enqueue(OverrideOf(called, on));
            }
        }

        return made;
    }

    private static MethodBase[] CallsOf(MethodBase method) =>
        [.. TypeUse.MembersOf(method).OfType<MethodBase>(), .. method.GetCustomAttribute<StateMachineAttribute>() is { } machine ? [machine.StateMachineType.GetMethod("MoveNext", All)!] : Array.Empty<MethodBase>()];

    private static MethodBase OverrideOf(MethodBase called, Type on) =>
        called is MethodInfo { IsVirtual: true } method && method.DeclaringType is { IsInterface: false } owner && owner.IsAssignableFrom(on)
            ? on.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Single(one => one.GetBaseDefinition() == method.GetBaseDefinition())
            : called;
}
