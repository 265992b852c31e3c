using Conduct.App.Platform;

namespace Conduct.App.Shell.Sections;

/// <summary>What a capability knows of the next steps of a case. Each derives one class, which is found by its type; the case page asks them all.</summary>
public abstract class CaseStepSource
{
    public static IReadOnlyList<CaseStepSource> All { get; } = FoundByType.All<CaseStepSource>();

    /// <summary>The steps as this visitor sees them: those of others too, without an action.</summary>
    public abstract Task<IReadOnlyList<CaseStep>> ReadAsync(CaseStepScope scope, CancellationToken ct);

    /// <summary>All steps: first what somebody can do, those furthest behind before the others; then what is only waited for.</summary>
    public static async Task<IReadOnlyList<CaseStep>> ReadAllAsync(CaseStepScope scope, CancellationToken ct)
    {
        List<CaseStep> steps = [];
        foreach (var source in All)
        {
            steps.AddRange(await source.ReadAsync(scope, ct));
        }

        return [.. steps.OrderBy(step => step.Waits).ThenBy(step => step.Stage).ThenBy(step => step.Due ?? DateOnly.MaxValue).ThenBy(step => step.Subject?.StaffNumber, StringComparer.Ordinal)];
    }
}
