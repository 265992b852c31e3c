namespace Conduct.App.Features.WorkCalendar;

/// <summary>Codes of the rules about the calendar in use.</summary>
public static class WorkingDayRules
{
    public const string NameMissing = "WorkingDays.NameMissing";
    public const string YearOutOfRange = "WorkingDays.YearOutOfRange";
    public const string FileHasErrors = "WorkingDays.FileHasErrors";
    public const string NotWholeOrganisation = "WorkingDays.NotWholeOrganisation";

    public const int FirstYear = 2000;
    public const int LastYear = 2100;
}
