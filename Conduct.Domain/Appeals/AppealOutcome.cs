using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;

namespace Conduct.Domain.Appeals;

/// <summary>What was decided on an appeal, as its letter says it; never changed.</summary>
/// <param name="Reasons">The reviewer's.</param>
/// <param name="Before">The measures against which the appeal was filed.</param>
/// <param name="After">Those that are left.</param>
/// <param name="MonthsBefore">How long the penalty was to stay on the record.</param>
/// <param name="MonthsAfter">How long it stays now.</param>
public sealed record AppealOutcome(
    string Reasons, IReadOnlyList<MeasureDraft> Before, IReadOnlyList<MeasureDraft> After, int MonthsBefore, int MonthsAfter, Signature Decided);

/// <summary>Whether it was taken up, and why not; why although it came late.</summary>
public sealed record AppealAdmission(string? Reason, Signature Decided);
