using Conduct.App.Shell.Parts;
using Conduct.Domain.Cases;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Register;

/// <summary>Words and tones of the register.</summary>
public static class RegisterDisplay
{
    public static string Of(DateField field) => field switch
    {
        DateField.Occurred => RegisterTexts.OccurredOn,
        DateField.Approved => RegisterTexts.ApprovedOn,
        _ => RegisterTexts.FoundOn,
    };

    public static string Of(OverdueFilter overdue) => overdue == OverdueFilter.Now ? RegisterTexts.OverdueNow : RegisterTexts.OverdueLate;

    public static Tone ToneOf(CaseStatus status) => status switch
    {
        CaseStatus.StatementPending or CaseStatus.DecisionPending or CaseStatus.Decided => Tone.Warn,
        CaseStatus.Closed or CaseStatus.Archived => Tone.Good,
        CaseStatus.NotAccepted or CaseStatus.NoAction or CaseStatus.Withdrawn or CaseStatus.Suspended => Tone.Neutral,
        _ => Tone.Info,
    };

    public static Tone ToneOf(Gravity gravity) => gravity switch
    {
        Gravity.Light => Tone.Info,
        Gravity.Medium => Tone.Warn,
        _ => Tone.Bad,
    };
}
