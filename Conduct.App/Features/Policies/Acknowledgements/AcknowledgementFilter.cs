namespace Conduct.App.Features.Policies;

/// <summary>Whom the list shows, as the address says it.</summary>
public sealed record AcknowledgementFilter(Guid? UnitId, AcknowledgementState State)
{
    public const string UnitName = "unit";
    public const string StateName = "state";

    /// <summary>Those who have not confirmed, unless the address asks for others.</summary>
    public static AcknowledgementFilter From(Guid? unitId, string? state) =>
        new(unitId, Enum.TryParse<AcknowledgementState>(state, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : AcknowledgementState.Open);

    /// <summary>The address of the list.</summary>
    public static string LinkOf(Guid versionId, AcknowledgementFilter filter) =>
        $"/policies/{versionId}/acknowledgements?{StateName}={filter.State}{(filter.UnitId is { } unit ? $"&{UnitName}={unit}" : null)}";
}

public enum AcknowledgementState
{
    Open,
    Overdue,
    Confirmed,
    All,
}
