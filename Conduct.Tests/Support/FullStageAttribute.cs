using Xunit.v3;

namespace Conduct.Tests.Support;

/// <summary>
/// Runs with <c>CI=true</c> only: browser work beyond the one journey that every run makes. The project file leaves it out by this
/// trait, so that nothing shows as skipped and a filter of one's own still finds it.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class FullStageAttribute : Attribute, ITraitAttribute
{
    public const string Trait = "Stage";

    public const string Value = "Full";

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new(Trait, Value)];
}
