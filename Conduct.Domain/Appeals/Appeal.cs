using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.Domain.Appeals;

/// <summary>申诉: against a served decision, judged by somebody who had no hand in it.</summary>
public sealed partial class Appeal : Aggregate, ICaseMatter
{
    /// <summary>Rule 17: the time for the answer, from the day the appeal came.</summary>
    public const int AnswerWorkingDays = 10;
    public const int MostFiles = 20;

    private Appeal()
    {
    }

    public Guid CaseFileId { get; private set; }

    public Guid SubjectId { get; private set; }

    public Guid DecisionId { get; private set; }

    public Guid EmployeeId { get; private set; }

    public AppealStatus Status { get; private set; }

    public AppealText Text { get; private set; } = new("", "");

    /// <summary>The hash the text was frozen with.</summary>
    public string Sha256 { get; private set; } = "";

    public IReadOnlyList<EvidenceFile> Files { get; private set; } = [];

    /// <summary>Whether HR received it on paper and wrote it down.</summary>
    public bool OnPaper { get; private set; }

    public DateOnly ReceivedOn { get; private set; }

    /// <summary>Last day of the window, as it stood in the decision.</summary>
    public DateOnly WindowEndsOn { get; private set; }

    public DateOnly AnswerBy { get; private set; }

    public Signature Filed { get; private set; } = null!;

    public AppealAdmission? Admission { get; private set; }

    public Guid? ReviewerId { get; private set; }

    public string? ReviewerName { get; private set; }

    /// <summary>Counts the reviewers it was given to.</summary>
    public int Turn { get; private set; }

    /// <summary>Since when it is known that nobody can judge it.</summary>
    public DateTimeOffset? NobodySince { get; private set; }

    public AppealOutcome? Outcome { get; private set; }

    /// <summary>How the answer reached the employee; null while it did not.</summary>
    public ServiceRecord? Delivery { get; private set; }

    public bool IsLate => ReceivedOn > WindowEndsOn;

    public bool IsOpen => AppealWorkflow.Open.Contains(Status);

    /// <summary>Whether the stored text still has the hash it was frozen with.</summary>
    public bool IsIntact => Text.Sha256 == Sha256;

    /// <summary>The case stays open until it is answered.</summary>
    public ClosingObstacle? ObstacleOn(DateOnly today) => IsOpen ? new(AppealRules.StillOpen, AnswerBy) : null;

    private void Move(AppealAction action) => Status = AppealWorkflow.Table.Next(Status, action);

    private T About<T>(T happened)
        where T : DomainEvent => happened with { CaseFileId = CaseFileId, SubjectId = SubjectId };
}
