using System.Globalization;
using Conduct.App.Platform.Texts;

namespace Conduct.App.Features.MyWork;

public static class FirstStepDisplay
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

    /// <summary>What is missing, or where; null when there is nothing to say beyond the step itself.</summary>
    public static string? MissingIn(FirstStep step) => step is { Kind: FirstStepKind.Policy, Done: false } ? PolicyOf(step)
        : step.MissingIn.Count == 0 ? null
        : string.Format(CultureInfo.CurrentCulture, MyWorkTexts.StepMissingFormat, string.Join(MyWorkTexts.Separator, step.MissingIn.Take(MostNames)), step.MissingIn.Count);

    private static string PolicyOf(FirstStep step)
    {
        var missing = step.Needs.Count == 0 ? MyWorkTexts.StepPolicyNone : MyWorkTexts.StepPolicyNeedsFormat.With(string.Join(MyWorkTexts.Separator, step.Needs.Select(need => DomainTexts.Of(need))));
        return step.IsMine ? missing : $"{missing} {MyWorkTexts.StepPolicyOthers}";
    }
}
