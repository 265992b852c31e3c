namespace Conduct.App.Platform;

/// <summary>How capabilities announce themselves: small classes derived from a type of a layer below, found here.</summary>
public static class FoundByType
{
    /// <summary>One instance of each class of the product that derives from <typeparamref name="T"/> and asks for nothing, by the names of their types.</summary>
    public static IReadOnlyList<T> All<T>()
        where T : class => [.. Types<T>().Select(type => (T)Activator.CreateInstance(type, nonPublic: true)!)];

    /// <summary>The classes themselves, for those that are made with services.</summary>
    public static IEnumerable<Type> Types<T>()
        where T : class =>
        typeof(T).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(T)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal);
}
