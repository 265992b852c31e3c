using Conduct.Domain.Appeals;
using Conduct.Domain.Cases;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Appeals;

/// <summary>An appeal as who may read the case sees it; times in the organisation's zone.</summary>
/// <param name="Intact">Whether the text still has the hash it was frozen with.</param>
/// <param name="Nobody">Who can appoint a reviewer, where nobody is left.</param>
public sealed record AppealView(
    Guid Id,
    int Version,
    Guid DecisionId,
    string SubjectName,
    AppealStatus Status,
    bool OnPaper,
    string FiledBy,
    DateOnly ReceivedOn,
    DateOnly WindowEndsOn,
    DateOnly AnswerBy,
    bool IsLate,
    AppealText Text,
    string Sha256,
    bool Intact,
    IReadOnlyList<EvidenceFile> Files,
    AppealAdmission? Admission,
    string? ReviewerName,
    string? Nobody,
    bool IsStayed,
    AppealOutcome? Outcome,
    ServiceRecord? Delivery)
{
    public bool IsOpen => AppealWorkflow.Open.Contains(Status);

    public static AppealView Of(Appeal appeal, CaseFile caseFile, PenaltyDecision decision, string? nobody = null) => new(
        appeal.Id,
        appeal.Version,
        appeal.DecisionId,
        caseFile.Subject(appeal.SubjectId).Name,
        appeal.Status,
        appeal.OnPaper,
        appeal.Filed.Name,
        appeal.ReceivedOn,
        appeal.WindowEndsOn,
        appeal.AnswerBy,
        appeal.IsLate,
        appeal.Text,
        appeal.Sha256,
        appeal.IsIntact,
        appeal.Files,
        appeal.Admission,
        appeal.ReviewerName,
        nobody,
        decision.Status == DecisionStatus.Stayed,
        appeal.Outcome,
        appeal.Delivery);
}
