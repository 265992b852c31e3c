using Conduct.Domain.Appeals;
using Conduct.Domain.Cases;
using Conduct.Domain.Penalties;
using Conduct.Domain.Policies;
using Conduct.Domain.Reviews;

namespace Conduct.App.Register;

/// <summary>
/// 台账: one line for each subject and decision, and for each subject without one. A copy made for reading, filled by the
/// <see cref="RegisterPart"/>s of the areas. Rejected proposals are no decisions and have no line; drafts are not in the register.
/// </summary>
public sealed class RegisterRow
{
    public long Id { get; set; }

    public required Guid CaseFileId { get; init; }

    public required Guid SubjectId { get; init; }

    public Guid? DecisionId { get; init; }

    public required Guid EmployeeId { get; init; }

    public string CaseNumber { get; set; } = "";

    public DateOnly FoundOn { get; set; }

    public DiscoveryChannel Channel { get; set; }

    public DateOnly OccurredOn { get; set; }

    public string Place { get; set; } = "";

    public Guid UnitId { get; set; }

    public string UnitName { get; set; } = "";

    public string StaffNumber { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>Puts names in the order of their pronunciation, see <see cref="RegisterText.OrderOf"/>.</summary>
    public string NameOrder { get; set; } = "";

    public string Post { get; set; } = "";

    /// <summary>Titles of the clauses, those decided on where there is a decision.</summary>
    public string Allegations { get; set; } = "";

    public string? AllegationsEn { get; set; }

    public string ClauseCodes { get; set; } = "";

    /// <summary>The gravest of them.</summary>
    public Gravity Gravity { get; set; }

    public int? Occurrence { get; set; }

    public Finding? Finding { get; set; }

    public MeasureSet Measures { get; set; }

    public long? DeductionFen { get; set; }

    /// <summary>Parts of the deduction that the payroll has; null as long as it has none.</summary>
    public int? PayrollPassed { get; set; }

    /// <summary>Of so many, by the plan when the last one was passed.</summary>
    public int? PayrollParts { get; set; }

    public string? ProposedBy { get; set; }

    public string? ApprovedBy { get; set; }

    public DateOnly? ApprovedOn { get; set; }

    public ServiceMethod? ServiceMethod { get; set; }

    public DateOnly? ServedOn { get; set; }

    public DateOnly? ReviewDueOn { get; set; }

    public DateOnly? ReviewSubmittedOn { get; set; }

    public ReviewStatus? ReviewStatus { get; set; }

    /// <summary>Whether the text is still to come: then it is late by today, else by the day it came.</summary>
    public bool ReviewOwed { get; set; }

    public MeasureStatus? TrainingStatus { get; set; }

    public DateOnly? AppealEndsOn { get; set; }

    /// <summary>Null while nobody appealed.</summary>
    public AppealStatus? AppealStatus { get; set; }

    public DateOnly? InfluenceEndsOn { get; set; }

    public CaseStatus CaseStatus { get; set; }

    public CaseStatus SubjectStatus { get; set; }

    public DecisionStatus? DecisionStatus { get; set; }

    public string? Remark { get; set; }

    /// <summary>Apart from the row, so that lists stay quick to read.</summary>
    public RegisterText Text { get; set; } = null!;
}
