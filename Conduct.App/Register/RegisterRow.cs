using Conduct.Domain.Cases;
using Conduct.Domain.Penalties;
using Conduct.Domain.Policies;
using Conduct.Domain.Reviews;

namespace Conduct.App.Register;

/// <summary>
/// 台账: one line for each subject and decision, and for each subject without one. A copy made for reading, written only by
/// <see cref="RegisterStep"/>. Rejected proposals are no decisions and have no line; drafts are not in the register.
/// </summary>
public sealed class RegisterRow
{
    public long Id { get; set; }

    public Guid CaseFileId { get; init; }

    public Guid SubjectId { get; init; }

    public Guid? DecisionId { get; init; }

    public Guid EmployeeId { get; init; }

    public required string CaseNumber { get; init; }

    public DateOnly FoundOn { get; init; }

    public DiscoveryChannel Channel { get; init; }

    public DateOnly OccurredOn { get; init; }

    public required string Place { get; init; }

    public Guid UnitId { get; init; }

    public required string UnitName { get; init; }

    public required string StaffNumber { get; init; }

    public required string Name { get; init; }

    /// <summary>Puts names in the order of their pronunciation, see <see cref="RegisterText.OrderOf"/>.</summary>
    public required string NameOrder { get; init; }

    public required string Post { get; init; }

    /// <summary>Titles of the clauses, those decided on where there is a decision.</summary>
    public required string Allegations { get; init; }

    public string? AllegationsEn { get; init; }

    public required string ClauseCodes { get; init; }

    /// <summary>The gravest of them.</summary>
    public Gravity Gravity { get; init; }

    public int? Occurrence { get; init; }

    public Finding? Finding { get; init; }

    public MeasureSet Measures { get; init; }

    public long? DeductionFen { get; init; }

    public string? ProposedBy { get; init; }

    public string? ApprovedBy { get; init; }

    public DateOnly? ApprovedOn { get; init; }

    public ServiceMethod? ServiceMethod { get; init; }

    public DateOnly? ServedOn { get; init; }

    public DateOnly? ReviewDueOn { get; init; }

    public DateOnly? ReviewSubmittedOn { get; init; }

    public ReviewStatus? ReviewStatus { get; init; }

    /// <summary>Whether the text is still to come: then it is late by today, else by the day it came.</summary>
    public bool ReviewOwed { get; init; }

    public MeasureStatus? TrainingStatus { get; init; }

    public DateOnly? AppealEndsOn { get; init; }

    public DateOnly? InfluenceEndsOn { get; init; }

    public CaseStatus CaseStatus { get; init; }

    public CaseStatus SubjectStatus { get; init; }

    public DecisionStatus? DecisionStatus { get; init; }

    public string? Remark { get; init; }

    /// <summary>Apart from the row, so that lists stay quick to read.</summary>
    public RegisterText Text { get; set; } = null!;
}
