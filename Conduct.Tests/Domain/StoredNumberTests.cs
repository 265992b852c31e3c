using Conduct.App.Register;
using Conduct.Domain.Measures;

namespace Conduct.Tests.Domain;

/// <summary>The register keeps enums by their numbers: one that changes would give every stored line another meaning.</summary>
public sealed class StoredNumberTests
{
    // A value that is new is added here with its number; no line is ever changed.
    private const string Numbers = """
        AppealStatus: Filed=0 Accepted=1 OutOfTime=2 NotAdmissible=3 UnderReview=4 Upheld=5 Varied=6 Revoked=7 Remitted=8
        CaseStatus: Draft=0 Filed=1 Investigating=2 StatementPending=3 Findings=4 DecisionPending=5 Decided=6 InExecution=7
            Closed=8 Archived=9 NotAccepted=10 NoAction=11 Withdrawn=12 Suspended=13 Reopened=14
        DecisionStatus: Proposed=0 PendingApproval=1 Returned=2 Rejected=3 Approved=4 Served=5 Effective=6 Executed=7 Lifted=8
            Stayed=9 Varied=10 Revoked=11 Withdrawn=12
        DiscoveryChannel: InternalMonitoring=0 RoutineCheck=1 MysteryVisit=2 ClientComplaint=3 StaffReport=4 SelfReport=5 Audit=6
            Regulator=7 Other=8
        Finding: Substantiated=0 Partly=1 Unsubstantiated=2 Inconclusive=3
        Gravity: Light=0 Medium=1 Grave=2 Severe=3
        MeasureKind: PerformanceDeduction=0 Compensation=1 WrittenReview=2 Training=3 OralWarning=4 WrittenWarning=5 FinalWarning=6
            Demerit=7 MajorDemerit=8 Suspension=9 Demotion=10 Termination=11
        MeasureSet: None=0 PerformanceDeduction=1 Compensation=2 WrittenReview=4 Training=8 OralWarning=16 WrittenWarning=32
            FinalWarning=64 Demerit=128 MajorDemerit=256 Suspension=512 Demotion=1024 Termination=2048
        MeasureStatus: Planned=0 Pending=1 Done=2 Waived=3 Revoked=4
        ReviewStatus: Assigned=0 Drafting=1 Submitted=2 Accepted=3 Returned=4 Declined=5 Waived=6 Cancelled=7
        ServiceMethod: InApp=0 PaperSigned=1 RefusedWitnessed=2 RegisteredPost=3
        """;

    // A measure is a bit of a set, at the place that its number gives.
    private static readonly Type[] Stored =
    [
        .. typeof(RegisterRow).GetProperties().Select(property => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)
            .Where(type => type.IsEnum).Append(typeof(MeasureKind)).Distinct().OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    [Fact]
    public void Numbers_OfStoredEnums_StayAsTheyAre() => Assert.Equal(Words(Numbers), Words(string.Join(' ', Stored.Select(Described))));

    [Fact]
    public void Measures_HaveABitEach() =>
        Assert.All(Enum.GetValues<MeasureKind>(), kind => Assert.Equal(kind.ToString(), MeasureSets.Of(kind).ToString()));

    private static string Described(Type type) =>
        $"{type.Name}: {string.Join(' ', Enum.GetNames(type).Select(name => $"{name}={Convert.ToInt32(Enum.Parse(type, name), null)}"))}";

    private static string[] Words(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
