namespace Conduct.Domain.Staff;

public static class StaffRules
{
    public const string UnitCodeMissing = "Staff.UnitCodeMissing";
    public const string UnitNameMissing = "Staff.UnitNameMissing";
    public const string UnitCodeTaken = "Staff.UnitCodeTaken";
    public const string SecondTopUnit = "Staff.SecondTopUnit";
    public const string UnitTreeHasCycle = "Staff.UnitTreeHasCycle";
    public const string PlaceMissing = "Staff.PlaceMissing";
    public const string StaffNumberMissing = "Staff.StaffNumberMissing";
    public const string EmployeeNameMissing = "Staff.EmployeeNameMissing";
    public const string PostMissing = "Staff.PostMissing";
    public const string EmailMalformed = "Staff.EmailMalformed";
    public const string EmailNotAscii = "Staff.EmailNotAscii";
    public const string EmailDomain = "Staff.EmailDomain";
    public const string LeftBeforeEntered = "Staff.LeftBeforeEntered";
    public const string PeriodsOverlap = "Staff.PeriodsOverlap";
    public const string OwnLineManager = "Staff.OwnLineManager";
    public const string WageNegative = "Staff.WageNegative";
}
