namespace Conduct.App.Features.Organisation.ImportRoster;

/// <summary>What the page shows of an uploaded roster.</summary>
/// <param name="Problems">The first ones.</param>
/// <param name="ProblemCount">All of them.</param>
/// <param name="WagesLeftOut">The file gives wages that were not taken.</param>
/// <param name="Takeover">Set where the unit of the set-up becomes the roster's top unit.</param>
public sealed record RosterPreview(
    Guid UploadId,
    string FileName,
    DateTime UploadedAt,
    RosterCounts Counts,
    IReadOnlyList<RosterProblem> Problems,
    int ProblemCount,
    bool WagesLeftOut,
    RosterTakeover? Takeover = null)
{
    public bool CanApply => ProblemCount == 0 && !Counts.ChangesNothing;
}
