using Conduct.Domain.Kernel;

namespace Conduct.Domain.Policies;

/// <summary>Compliance asks the people of a unit, and of those below, to acknowledge a version; it goes on for whoever enters later.</summary>
public sealed class AcknowledgementCall
{
    public const int MinDays = 1;
    public const int MaxDays = 90;
    public const int UsualDays = 14;

    private AcknowledgementCall()
    {
    }

    internal AcknowledgementCall(Guid id, Guid policyId, Guid versionId, Guid unitId, int days, DateOnly on, Signature asked)
    {
        (Id, PolicyId, PolicyVersionId, UnitId) = (id, policyId, versionId, unitId);
        (Days, AskedOn, Asked) = (days, on, asked);
    }

    public Guid Id { get; private set; }

    public Guid PolicyId { get; private set; }

    public Guid PolicyVersionId { get; private set; }

    /// <summary>The top unit asks everyone.</summary>
    public Guid UnitId { get; private set; }

    /// <summary>Calendar days each person has, from the day they are asked.</summary>
    public int Days { get; private set; }

    public DateOnly AskedOn { get; private set; }

    public Signature Asked { get; private set; } = null!;

    /// <summary>The last day for somebody who is asked on a day.</summary>
    public DateOnly DueAfter(DateOnly askedOn) => askedOn.AddDays(Days);
}
