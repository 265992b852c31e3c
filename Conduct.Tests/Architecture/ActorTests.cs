using System.Reflection;
using System.Runtime.CompilerServices;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.Tests.Architecture;

/// <summary>A page stays open for hours: who acts, and what they may, is read anew at each use and never kept.</summary>
public sealed class ActorTests
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly;

    [Fact]
    public void NoComponent_KeepsAnActor()
    {
        var components = typeof(Program).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IComponent))).ToList();

        Assert.NotEmpty(components);
        Assert.Empty(components.SelectMany(component => Ways(component, component.Name, [])));
    }

    [Fact]
    public void Search_FindsOneThatIsKeptOnTheWay() => Assert.Single(Ways(typeof(Page), nameof(Page), []));

    /// <summary>The ways from a type by its fields, inherited ones too, to an actor; what the compiler makes for a method's run is not kept.</summary>
    private static IEnumerable<string> Ways(Type type, string way, HashSet<Type> seen)
    {
        if (type == typeof(Actor))
        {
            return [way];
        }

        if (type.HasElementType)
        {
            return Ways(type.GetElementType()!, way, seen);
        }

        var arguments = type.IsGenericType ? type.GetGenericArguments().SelectMany(argument => Ways(argument, way, seen)) : [];
        return IsOurs(type) && seen.Add(type) ? arguments.Concat(Fields(type).SelectMany(field => Ways(field.FieldType, $"{way}.{field.Name}", seen))) : arguments;
    }

    private static IEnumerable<FieldInfo> Fields(Type type) =>
        type.BaseType is { } parent && IsOurs(parent) ? type.GetFields(Own).Concat(Fields(parent)) : type.GetFields(Own);

    private static bool IsOurs(Type type) =>
        type.Assembly.GetName().Name?.StartsWith("Conduct.", StringComparison.Ordinal) == true
        && (!type.IsNested || !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)) && !type.IsAssignableTo(typeof(Delegate));

    private sealed record Page(IReadOnlyList<Line> Lines);

    private sealed record Line(Actor? Actor);
}
