using Conduct.Domain.Kernel;

namespace Conduct.Domain.Penalties;

public sealed class ApprovalStep
{
    private ApprovalStep()
    {
    }

    internal ApprovalStep(int level, Role role, Guid unitId, string unitName) =>
        (Id, Level, Role, UnitId, UnitName) = (NewId.Next(), level, role, unitId, unitName);

    public Guid Id { get; private set; }

    /// <summary>From 1 in each round; a revised proposal starts a new round.</summary>
    public int Level { get; private set; }

    public int Round { get; internal set; }

    public Role Role { get; private set; }

    public Guid UnitId { get; private set; }

    public string UnitName { get; private set; } = "";

    public ApprovalOutcome Outcome { get; private set; }

    public string? Comment { get; private set; }

    /// <summary>Since when this step waits, once it is its turn.</summary>
    public DateTimeOffset? AskedAt { get; private set; }

    public Signature? Decided { get; private set; }

    /// <summary>Since when it is known that nobody can decide it, nor anybody above (rule 27).</summary>
    public DateTimeOffset? NobodySince { get; private set; }

    internal void MissApprover(DateTimeOffset now) => NobodySince = now;

    internal void Ask(DateTimeOffset now) => AskedAt = now;

    internal void Decide(ApprovalOutcome outcome, string? comment, Signature decided) => (Outcome, Comment, Decided) = (outcome, comment, decided);
}

public enum ApprovalOutcome
{
    Waiting,
    Approved,
    Returned,
    Rejected,
}
