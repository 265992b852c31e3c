using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Demo;

/// <summary>One clause of the demo policy as it is written in the tables beside this file.</summary>
/// <param name="Since">The first version of the policy that holds it.</param>
internal sealed record ClauseContent(string Code, string Family, Gravity Gravity, ClauseWording Wording, StepContent[] Steps, int Since = 1)
{
    // The first version asked for half of what the second asks.
    public PolicyClause Build(ClauseCategory category, int version) =>
        new(NewId.Next(), Code, Family, category.Name, Gravity, Wording with { CategoryEn = category.NameEn }, Steps.Select((step, index) => step.Build(index + 1, version == 1 ? 2 : 1)));
}
