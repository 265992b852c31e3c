using Conduct.App.Work.Items;

namespace Conduct.App.Work.Deadlines;

/// <summary>Every kind of work that sends reminders.</summary>
public static class DeadlineKinds
{
    public static IReadOnlyList<DeadlineKind> All { get; } = [.. WorkKinds.All.OfType<DeadlineKind>()];

    public static DeadlineKind Of(string code) => All.Single(kind => kind.Code == code);
}
