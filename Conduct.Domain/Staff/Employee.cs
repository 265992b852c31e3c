using Conduct.Domain.Kernel;

namespace Conduct.Domain.Staff;

public sealed class Employee : Aggregate
{
    public const int StaffNumberMaxLength = 32;
    public const int NameMaxLength = 60;
    public const int PostMaxLength = 60;
    public const int EmailMaxLength = 254;

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

    public DateOnly EnteredOn { get; private set; }

    public DateOnly? LeftOn { get; private set; }

    /// <summary>Monthly wage in fen; shown to HR officers alone.</summary>
    public long? MonthlyWageFen { get; private set; }

    public static Employee Enter(Guid id, EmployeeDetails details, Actor actor, DateTimeOffset now)
    {
        var employee = new Employee { Id = id };
        employee.Set(details);
        employee.Record(new EmployeeEntered(employee.StaffNumber), actor, now);
        return employee;
    }

    public void Change(EmployeeDetails details, Actor actor, DateTimeOffset now)
    {
        if (details.Normalised() == Details)
        {
            return;
        }

        var left = LeftOn is null && details.LeftOn is not null;
        Set(details);
        Record(left ? new EmployeeLeft(StaffNumber, LeftOn!.Value) : new EmployeeChanged(StaffNumber), actor, now);
    }

    public EmployeeDetails Details =>
        new(StaffNumber, Name, UnitId, Post, LineManagerId, Email, EnteredOn, LeftOn, MonthlyWageFen);

    public bool IsEmployedOn(DateOnly day) => EnteredOn <= day && (LeftOn is null || day <= LeftOn);

    public bool HasLeftBy(DateOnly day) => LeftOn < day;

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
