namespace Conduct.App.Features.Register;

/// <summary>Words of the register.</summary>
public static class RegisterDisplay
{
    public static string Of(DateField field) => field switch
    {
        DateField.Found => RegisterTexts.FoundOn,
        DateField.Occurred => RegisterTexts.OccurredOn,
        DateField.Approved => RegisterTexts.ApprovedOn,
    };

    public static string Of(OverdueFilter overdue) => overdue switch
    {
        OverdueFilter.Now => RegisterTexts.OverdueNow,
        OverdueFilter.Late => RegisterTexts.OverdueLate,
    };
}
