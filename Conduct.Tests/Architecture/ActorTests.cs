using System.Reflection;
using System.Runtime.CompilerServices;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

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

    /// <summary>What lives as long as a page, also behind an interface.</summary>
    [Fact]
    public void NoServiceOfAPage_KeepsAnActor()
    {
        using var host = new AppHost();
        var kept = new List<Type>();
        using var app = host.WithWebHostBuilder(builder => builder.ConfigureServices(services =>
            kept.AddRange(services.Where(one => one is { IsKeyedService: false, Lifetime: not ServiceLifetime.Singleton }).Select(one => one.ImplementationType).OfType<Type>().Where(IsOurs))));
        _ = app.Services;

        Assert.Contains(typeof(App.Shell.Forms.AccountDrafts), kept);
        Assert.Empty(kept.SelectMany(service => Ways(service, service.Name, [])));
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
