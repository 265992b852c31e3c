using Conduct.Domain.Measures;

namespace Conduct.App.Register;

/// <summary>Kinds of measures as one value that a database can filter by.</summary>
public static class MeasureSets
{
    private static readonly MeasureKind[] All = Enum.GetValues<MeasureKind>();

    /// <summary>The set of this one kind.</summary>
    public static MeasureSet Of(MeasureKind kind) => (MeasureSet)(1 << (int)kind);

    /// <summary>The set of all these kinds.</summary>
    public static MeasureSet Of(IEnumerable<MeasureKind> kinds) => kinds.Aggregate(MeasureSet.None, (set, kind) => set | Of(kind));

    /// <summary>The kinds in the set, in the order of the domain.</summary>
    public static IEnumerable<MeasureKind> Kinds(this MeasureSet set) => All.Where(kind => set.HasFlag(Of(kind)));
}
