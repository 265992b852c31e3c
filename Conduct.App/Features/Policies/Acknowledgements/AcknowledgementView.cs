using Conduct.App.Platform;

namespace Conduct.App.Features.Policies.Acknowledgements;

/// <summary>How far the acknowledgement of a version is.</summary>
/// <param name="Version">Of the policy: what asking builds on.</param>
/// <param name="InForce">Whether it can be asked for.</param>
/// <param name="Calls">Who was asked when, by whom.</param>
/// <param name="Units">In the order of the organisation, as far as the visitor reaches.</param>
public sealed record AcknowledgementView(
    Guid PolicyId, int Version, string Title, int Number, bool InForce, DateOnly Today,
    IReadOnlyList<CallLine> Calls, IReadOnlyList<UnitCount> Units, PageResult<PersonLine> People)
{
    public UnitCount Total { get; } = new(Guid.Empty, "", Units.Sum(unit => unit.Asked), Units.Sum(unit => unit.Confirmed), Units.Sum(unit => unit.Overdue));
}

public sealed record CallLine(Guid Id, string UnitName, DateOnly AskedOn, int Days, string By);

public sealed record UnitCount(Guid UnitId, string Name, int Asked, int Confirmed, int Overdue);

/// <param name="ConfirmedOn">Null while it is still to be confirmed.</param>
public sealed record PersonLine(Guid Id, string StaffNumber, string Name, string UnitName, DateOnly AskedOn, DateOnly DueOn, DateOnly? ConfirmedOn);
