namespace Conduct.App.Work.Items;

/// <summary>Every kind there is.</summary>
public static class WorkKinds
{
    public static IReadOnlyList<WorkKind> All { get; } = [.. typeof(WorkKind).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(WorkKind)) && !type.IsAbstract)
        .Select(type => (WorkKind)Activator.CreateInstance(type)!)
        .OrderBy(kind => kind.Code, StringComparer.Ordinal)];

    public static TKind Of<TKind>()
        where TKind : WorkKind =>
        All.OfType<TKind>().Single();
}
