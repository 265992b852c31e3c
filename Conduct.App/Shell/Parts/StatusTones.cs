using Conduct.App.Platform;
using Conduct.Domain.Cases;
using Conduct.Domain.Policies;

namespace Conduct.App.Shell.Parts;

/// <summary>The tones of statuses that several capabilities show. What only one of them shows has its tone there.</summary>
public static class StatusTones
{
    public static Tone Of(CaseStatus status) => status switch
    {
        CaseStatus.Filed or CaseStatus.Investigating or CaseStatus.Reopened or CaseStatus.Findings or CaseStatus.InExecution => Tone.Info,
        CaseStatus.StatementPending or CaseStatus.DecisionPending or CaseStatus.Decided => Tone.Warn,
        CaseStatus.Closed or CaseStatus.Archived => Tone.Good,
        CaseStatus.Draft or CaseStatus.NotAccepted or CaseStatus.NoAction or CaseStatus.Withdrawn or CaseStatus.Suspended => Tone.Neutral,
    };

    public static Tone Of(Gravity gravity) => gravity switch
    {
        Gravity.Light => Tone.Info,
        Gravity.Medium => Tone.Warn,
        Gravity.Grave or Gravity.Severe => Tone.Bad,
    };
}
