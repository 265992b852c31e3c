using Conduct.Domain.Kernel;

namespace Conduct.Domain.Reports;

public enum ProtectedPart
{
    Reporter,
    Witness,
}

/// <summary>
/// A reporter who is known, or a witness: for a year compliance hears of a penalty proposed against them before it is approved. Who it is stands here as a
/// keyed hash alone: whoever has the database without the key learns nothing.
/// </summary>
public sealed class ProtectedPerson
{
    public const int Months = 12;

    private ProtectedPerson()
    {
    }

    internal ProtectedPerson(Guid reportId, string personKey, ProtectedPart part, DateOnly until) => (Id, ReportId, PersonKey, Part, Until) = (NewId.Next(), reportId, personKey, part, until);

    public Guid Id { get; private set; }

    public Guid ReportId { get; private set; }

    public string PersonKey { get; private set; } = "";

    public ProtectedPart Part { get; private set; }

    /// <summary>The last day of the watch.</summary>
    public DateOnly Until { get; private set; }

    internal void Prolong(DateOnly until) => Until = until;
}
