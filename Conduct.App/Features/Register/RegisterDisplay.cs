namespace Conduct.App.Features.Register;

/// <summary>Words of the register.</summary>
public static class RegisterDisplay
{
    public static string Of(DateField field) => field switch
    {
        DateField.Occurred => RegisterTexts.OccurredOn,
        DateField.Approved => RegisterTexts.ApprovedOn,
        _ => RegisterTexts.FoundOn,
    };

    public static string Of(OverdueFilter overdue) => overdue == OverdueFilter.Now ? RegisterTexts.OverdueNow : RegisterTexts.OverdueLate;
}
