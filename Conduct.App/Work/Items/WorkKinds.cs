using Conduct.App.Platform;

namespace Conduct.App.Work.Items;

/// <summary>Every kind there is.</summary>
public static class WorkKinds
{
    public static IReadOnlyList<WorkKind> All { get; } = [.. FoundByType.All<WorkKind>().OrderBy(kind => kind.Code, StringComparer.Ordinal)];

    public static TKind Of<TKind>()
        where TKind : WorkKind =>
        All.OfType<TKind>().Single();
}
