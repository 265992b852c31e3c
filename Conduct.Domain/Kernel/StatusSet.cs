namespace Conduct.Domain.Kernel;

/// <summary>Sets of statuses that a question is asked of, in the domain and in queries alike.</summary>
public static class StatusSet
{
    /// <summary>The statuses that belong. Asked of every value, so that a switch over them must place a status that is new.</summary>
    public static IReadOnlySet<TStatus> Of<TStatus>(Func<TStatus, bool> belongs)
        where TStatus : struct, Enum => Enum.GetValues<TStatus>().Where(belongs).ToHashSet();
}
