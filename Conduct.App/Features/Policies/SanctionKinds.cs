using Conduct.Domain.Measures;

namespace Conduct.App.Features.Policies;

/// <summary>The sanctions that a penalty table may name, in order of weight.</summary>
public static class SanctionKinds
{
    public static IReadOnlyList<MeasureKind> All { get; } = [.. Enum.GetValues<MeasureKind>().Where(MeasureKinds.IsSanction)];
}
