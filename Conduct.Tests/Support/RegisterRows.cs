using Conduct.App.Register;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Conduct.Domain.Reviews;
using Conduct.Domain.Staff;

namespace Conduct.Tests.Support;

/// <summary>Lines of the register without the cases behind them, for tests of what reads it.</summary>
public sealed record RegisterRowSeed(string Number, string Name)
{
    public Guid UnitId { get; init; }

    public string UnitName { get; init; } = "江南分公司";

    public Guid CaseFileId { get; init; } = NewId.Next();

    public Guid SubjectId { get; init; } = NewId.Next();

    public Guid EmployeeId { get; init; } = NewId.Next();

    public string StaffNumber { get; init; } = "E101";

    public DateOnly FoundOn { get; init; } = new(2026, 3, 5);

    public DateOnly OccurredOn { get; init; } = new(2026, 3, 2);

    public DateOnly? ApprovedOn { get; init; }

    public string Place { get; init; } = "老街面馆";

    public string Narrative { get; init; } = "接受客户宴请";

    public string Allegations { get; init; } = "接受客户宴请";

    public Gravity Gravity { get; init; } = Gravity.Medium;

    public MeasureSet Measures { get; init; }

    public long? DeductionFen { get; init; }

    public CaseStatus Status { get; init; } = CaseStatus.InExecution;

    public DateOnly? ReviewDueOn { get; init; }

    public DateOnly? ReviewSubmittedOn { get; init; }

    public ReviewStatus? ReviewStatus { get; init; }

    public DateOnly? AppealEndsOn { get; init; }

    public string? Remark { get; init; }

    public RegisterRow Build() => new()
    {
        CaseFileId = CaseFileId,
        SubjectId = SubjectId,
        EmployeeId = EmployeeId,
        CaseNumber = Number,
        FoundOn = FoundOn,
        OccurredOn = OccurredOn,
        Place = Place,
        UnitId = UnitId,
        UnitName = UnitName,
        StaffNumber = StaffNumber,
        Name = Name,
        NameOrder = RegisterText.OrderOf(Name),
        Post = "客户经理",
        Allegations = Allegations,
        AllegationsEn = "Accepting hospitality",
        ClauseCodes = "2.1",
        Gravity = Gravity,
        Measures = Measures,
        DeductionFen = DeductionFen,
        ApprovedOn = ApprovedOn,
        ApprovedBy = ApprovedOn is null ? null : "马超然",
        ReviewDueOn = ReviewDueOn,
        ReviewSubmittedOn = ReviewSubmittedOn,
        ReviewStatus = ReviewStatus,
        ReviewOwed = ReviewStatus is { } status && ReviewWorkflow.Owed.Contains(status),
        AppealEndsOn = AppealEndsOn,
        CaseStatus = Status,
        SubjectStatus = Status,
        Remark = Remark,
        Text = RegisterText.Of(Number, PersonSearch.TextOf(StaffNumber, Name), UnitName, Place, Narrative, Allegations, "Accepting hospitality", Remark),
    };
}
