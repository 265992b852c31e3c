using Conduct.Domain.Kernel;

namespace Conduct.Domain.Staff;

public sealed class Employee : Aggregate
{
    public const int StaffNumberMaxLength = 32;
    public const int NameMaxLength = 60;
    public const int PostMaxLength = 60;
    public const int EmailMaxLength = 254;

    private readonly List<FormerEmployment> _former = [];

    private Employee()
    {
    }

    public string StaffNumber { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>By what the employee is found, see <see cref="PersonSearch"/>.</summary>
    public string SearchText { get; private set; } = "";

    public Guid UnitId { get; private set; }

    public string Post { get; private set; } = "";

    public Guid? LineManagerId { get; private set; }

    public string? Email { get; private set; }

    /// <summary>First day of the latest period of employment.</summary>
    public DateOnly EnteredOn { get; private set; }

    /// <summary>Last day of the latest period, once it is known.</summary>
    public DateOnly? LeftOn { get; private set; }

    /// <summary>The periods before the latest one, of somebody who left and came back (rule 28).</summary>
    public IReadOnlyList<FormerEmployment> Former => _former;

    /// <summary>Monthly wage in fen; shown to HR officers alone.</summary>
    public long? MonthlyWageFen { get; private set; }

    public static Employee Enter(Guid id, EmployeeDetails details, Actor actor, DateTimeOffset now)
    {
        var employee = new Employee { Id = id };
        employee.Set(details);
        employee.Record(new EmployeeEntered(employee.StaffNumber), actor, now);
        return employee;
    }

    /// <summary>A day of entry after the last day of work begins a new period: the person came back.</summary>
    public void Change(EmployeeDetails details, Actor actor, DateTimeOffset now)
    {
        if (details.Normalised() == Details)
        {
            return;
        }

        var (left, returns) = (LeftOn is null && details.LeftOn is not null, ComesBackBy(details));
        MovePeriods(details, returns);
        Set(details);
        Record(returns ? new EmployeeReturned(StaffNumber, EnteredOn) : left ? new EmployeeLeft(StaffNumber, LeftOn!.Value) : new EmployeeChanged(StaffNumber), actor, now);
    }

    /// <summary>Whether these details say that somebody who left is employed anew.</summary>
    public bool ComesBackBy(EmployeeDetails details) => LeftOn < details.EnteredOn;

    public EmployeeDetails Details =>
        new(StaffNumber, Name, UnitId, Post, LineManagerId, Email, EnteredOn, LeftOn, MonthlyWageFen);

    public bool IsEmployedOn(DateOnly day) => (EnteredOn <= day && (LeftOn is null || day <= LeftOn)) || _former.Exists(period => period.Covers(day));

    /// <summary>Whether the person worked here before that day and no longer does on it.</summary>
    public bool HasLeftBy(DateOnly day) => LeftOn < day || (EnteredOn > day && _former.Exists(period => period.To < day) && !IsEmployedOn(day));

    // A return that was recorded by mistake is taken back by the days that stood there before.
    private void MovePeriods(EmployeeDetails details, bool returns)
    {
        if (returns)
        {
            _former.Add(new(Id, EnteredOn, LeftOn!.Value));
        }
        else if (_former.MaxBy(period => period.To) is { } last && (last.From, last.To) == (details.EnteredOn, details.LeftOn))
        {
            _former.Remove(last);
        }

        Rule.Require(_former.TrueForAll(period => period.To < details.EnteredOn), StaffRules.PeriodsOverlap, _former.Select(period => period.To).DefaultIfEmpty().Max());
    }

    private void Set(EmployeeDetails details)
    {
        var clean = details.Normalised();
        StaffNumber = Rule.RequireText(clean.StaffNumber, StaffNumberMaxLength, StaffRules.StaffNumberMissing);
        Name = Rule.RequireText(clean.Name, NameMaxLength, StaffRules.EmployeeNameMissing);
        SearchText = PersonSearch.TextOf(StaffNumber, Name);
        Post = Rule.RequireText(clean.Post, PostMaxLength, StaffRules.PostMissing);
        var fault = clean.Email is null ? null : EmailAddress.FaultOf(clean.Email);
        Rule.Require(fault is null, fault ?? "", clean.Email ?? "");
        Rule.Require(clean.LeftOn is null || clean.LeftOn >= clean.EnteredOn, StaffRules.LeftBeforeEntered);
        Rule.Require(clean.LineManagerId != Id, StaffRules.OwnLineManager);
        Rule.Require(clean.MonthlyWageFen is null or >= 0, StaffRules.WageNegative);
        (UnitId, LineManagerId, Email, EnteredOn, LeftOn, MonthlyWageFen) =
            (clean.UnitId, clean.LineManagerId, clean.Email, clean.EnteredOn, clean.LeftOn, clean.MonthlyWageFen);
    }
}
