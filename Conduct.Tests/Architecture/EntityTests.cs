using System.Collections;
using System.Reflection;
using Conduct.Domain.Kernel;

namespace Conduct.Tests.Architecture;

/// <summary>Entities are changed by their own methods alone.</summary>
public sealed class EntityTests
{
    // An entity has an identity and is made by the store through its private constructor.
    private static readonly Type[] Entities = [.. typeof(Aggregate).Assembly.GetTypes().Where(type =>
        type is { IsClass: true, IsAbstract: false }
        && type.GetProperty("Id") is not null
        && type.GetConstructor(BindingFlags.NonPublic | BindingFlags.Instance, []) is not null)];

    [Fact]
    public void Entities_AreFound()
    {
        Assert.Contains(typeof(Conduct.Domain.Cases.CaseFile), Entities);
        Assert.Contains(typeof(Conduct.Domain.Penalties.Measure), Entities);
        Assert.All(typeof(Aggregate).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Aggregate))), type => Assert.Contains(type, Entities));
    }

    [Fact]
    public void Setters_AreNotPublic() =>
        Assert.Empty(Entities.SelectMany(type => type.GetProperties()).Where(property => property.SetMethod is { IsPublic: true }).Select(Name));

    [Fact]
    public void Fields_ArePrivate() =>
        Assert.Empty(Entities.SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance)).Select(field => field.Name));

    [Fact]
    public void Collections_AreReadOnlyOutside() =>
        Assert.Empty(Entities.SelectMany(type => type.GetProperties())
            .Where(property => property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable)))
            .Where(property => !property.PropertyType.Name.StartsWith("IReadOnly", StringComparison.Ordinal))
            .Select(Name));

    [Fact]
    public void Constructors_AreNotPublic_ForAggregates() =>
        Assert.DoesNotContain(Entities, type => type.IsSubclassOf(typeof(Aggregate)) && type.GetConstructors().Length > 0);

    private static string Name(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";
}
