namespace Conduct.App.Platform;

/// <summary>How capabilities announce themselves: small classes without parameters, derived from a type of a layer below, found here.</summary>
public static class FoundByType
{
    /// <summary>One instance of each class of the product that derives from <typeparamref name="T"/>, by the names of their types.</summary>
    public static IReadOnlyList<T> All<T>()
        where T : class =>
        [.. typeof(T).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(T)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type, nonPublic: true)!)];
}
