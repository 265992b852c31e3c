namespace Conduct.App.Work.Deadlines;

/// <summary>Every kind there is.</summary>
public static class DeadlineKinds
{
    public static IReadOnlyList<DeadlineKind> All { get; } = [.. typeof(DeadlineKind).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(DeadlineKind)))
        .Select(type => (DeadlineKind)Activator.CreateInstance(type)!)
        .OrderBy(kind => kind.Code, StringComparer.Ordinal)];

    public static DeadlineKind Of(string code) => All.Single(kind => kind.Code == code);
}
