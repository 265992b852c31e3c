using System.Globalization;

namespace Conduct.App.Features.MyWork;

internal static class FirstStepDisplay
{
    private const int MostNames = 3;

    public static string TextOf(FirstStepKind kind) => kind switch
    {
        FirstStepKind.Units => MyWorkTexts.StepUnits,
        FirstStepKind.Staff => MyWorkTexts.StepStaff,
        FirstStepKind.Accounts => MyWorkTexts.StepAccounts,
        FirstStepKind.Officer => MyWorkTexts.StepOfficer,
        FirstStepKind.Managers => MyWorkTexts.StepManager,
        FirstStepKind.Compliance => MyWorkTexts.StepCompliance,
        FirstStepKind.Policy => MyWorkTexts.StepPolicy,
        FirstStepKind.Calendar => MyWorkTexts.StepCalendar,
        FirstStepKind.Mail => MyWorkTexts.StepMail,
    };

    public static string StateOf(FirstStep step) => step.Done ? MyWorkTexts.StepDone : step.Optional ? MyWorkTexts.StepOptional : MyWorkTexts.StepOpen;

    /// <summary>Which units lack it; null when none does, or all do.</summary>
    public static string? MissingIn(FirstStep step) => step.MissingIn.Count == 0 ? null
        : string.Format(CultureInfo.CurrentCulture, MyWorkTexts.StepMissingFormat, string.Join(MyWorkTexts.Separator, step.MissingIn.Take(MostNames)), step.MissingIn.Count);
}
