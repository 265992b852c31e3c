using Conduct.Domain.Policies;
using Conduct.Domain.Staff;

namespace Conduct.App.Features.MyWork;

/// <summary>How far a new installation has come; shown to its administrator until a case can be filed, approved and carried out.</summary>
/// <param name="Lines">In the order in which they are done.</param>
public sealed record FirstSteps(IReadOnlyList<FirstStep> Lines)
{
    public bool Done => Lines.All(line => line.Done || line.Optional);

    internal static FirstSteps Of(IReadOnlyList<UnitReadiness> units, int year, bool mailIsOn, IReadOnlyList<PolicyNeed>? policy = null, bool keepsPolicies = false)
    {
        var tree = new OrgTree(units.Select(unit => unit.Node));
        var staffed = units.Where(unit => unit.HasStaff).ToList();
        return new(
        [
            new(FirstStepKind.Units, units.Count > 0),
            new(FirstStepKind.Staff, staffed.Count > 0),
            new(FirstStepKind.Accounts, units.Any(unit => unit.AnyAccount)),
            Reached(FirstStepKind.Officer, unit => unit.HasOfficer),
            Reached(FirstStepKind.Managers, unit => unit.HasManager),
            Reached(FirstStepKind.Compliance, unit => unit.HasCompliance),
            new(FirstStepKind.Policy, units.Any(unit => unit.AnyPolicy)) { Needs = policy ?? [], IsMine = keepsPolicies },
            new(FirstStepKind.Calendar, units.Any(unit => unit.AnyCalendar)) { Year = year },
            new(FirstStepKind.Mail, mailIsOn) { Optional = true },
        ]);

        // A role counts for its unit and all below: each unit with people needs one on the way up.
        FirstStep Reached(FirstStepKind kind, Func<UnitReadiness, bool> holds)
        {
            var held = units.Where(holds).Select(unit => unit.Id).ToHashSet();
            List<string> missing = [.. staffed.Where(unit => !tree.Upwards(unit.Id).Any(above => held.Contains(above.Id))).Select(unit => unit.Name)];
            return new(kind, staffed.Count > 0 && missing.Count == 0) { MissingIn = held.Count > 0 ? missing : [] };
        }
    }
}

public enum FirstStepKind
{
    Units,
    Staff,
    Accounts,
    Officer,
    Managers,
    Compliance,
    Policy,
    Calendar,
    Mail,
}

public sealed record FirstStep(FirstStepKind Kind, bool Done)
{
    /// <summary>Cases can be handled without it.</summary>
    public bool Optional { get; init; }

    /// <summary>Names of the units that lack it, where others have it.</summary>
    public IReadOnlyList<string> MissingIn { get; init; } = [];

    /// <summary>What the policy that is nearest to being in force still needs.</summary>
    public IReadOnlyList<PolicyNeed> Needs { get; init; } = [];

    /// <summary>Whether the reader may do it; else somebody else is asked.</summary>
    public bool IsMine { get; init; } = true;

    /// <summary>The year it is about, if it is about one.</summary>
    public int? Year { get; init; }

    /// <summary>Where it is done.</summary>
    public string Link => Kind switch
    {
        FirstStepKind.Units => "/organisation",
        FirstStepKind.Staff => "/organisation/import",
        FirstStepKind.Accounts => "/accounts/new",
        FirstStepKind.Officer or FirstStepKind.Managers or FirstStepKind.Compliance => "/accounts",
        FirstStepKind.Policy => IsMine ? "/policies/catalogue" : "/policies",
        FirstStepKind.Calendar => $"/working-days?year={Year}",
        FirstStepKind.Mail => "/deliveries",
    };
}
