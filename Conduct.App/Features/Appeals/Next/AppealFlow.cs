using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Sections;
using Conduct.Domain.Appeals;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Appeals;

/// <summary>The steps of an appeal: taken up, judged, answered.</summary>
internal sealed class AppealFlow : CaseStepSource
{
    public override Task<IReadOnlyList<CaseStep>> ReadAsync(CaseStepScope scope, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<CaseStep>>([.. scope.Matters.OfType<Appeal>().Select(appeal => Of(scope, appeal)).OfType<CaseStep>()]);

    private static CaseStep? Of(CaseStepScope scope, Appeal appeal) => appeal.Status switch
    {
        AppealStatus.Filed => Admit(scope, appeal),
        AppealStatus.Accepted => Step(scope, appeal, AppealWorkTexts.FindReviewer) with { Note = NobodyLeft(scope, appeal) },
        AppealStatus.UnderReview => Step(scope, appeal, AppealWorkTexts.JudgeAppeal) with
        {
            Who = [appeal.ReviewerName!],
            Action = appeal.ReviewerId == scope.Actor.EmployeeId ? new(AppealWorkTexts.JudgeAppeal, AppealPage.AddressOf(appeal.Id)) : null,
        },
        AppealStatus.OutOfTime or AppealStatus.NotAdmissible or AppealStatus.Upheld or AppealStatus.Varied or AppealStatus.Revoked or AppealStatus.Remitted =>
            appeal.Delivery is null ? Deliver(scope, appeal) : null,
    };

    private static CaseStep Admit(CaseStepScope scope, Appeal appeal)
    {
        var subject = scope.CaseFile.Subject(appeal.SubjectId);
        var decision = DecisionOf(scope, appeal);
        var who = AppealAdmitters.NamesOf(scope.Roles, subject.UnitId, decision.BarredFromAppeal(scope.CaseFile));
        var mine = scope.Actor.ReachOf(Permission.AdmitAppeals).Covers(subject.UnitId) && scope.Actor.Has(Permission.AdmitAppeals)
            && Appeal.BarFor(scope.CaseFile, decision, scope.Actor.EmployeeId) is null;
        return Step(scope, appeal, AppealWorkTexts.AdmitAppeal) with
        {
            Who = who,
            Note = who.Count == 0 ? AppealTexts.NobodyAdmits + AppointedBy(scope, subject) : null,
            Action = mine ? new(AppealWorkTexts.AdmitAppeal, CaseAppealSection.AddressIn(scope.CaseFile.Id)) : null,
        };
    }

    private static CaseStep Deliver(CaseStepScope scope, Appeal appeal)
    {
        var subject = scope.CaseFile.Subject(appeal.SubjectId);
        return new()
        {
            What = AppealWorkTexts.StepDeliver,
            Stage = CaseStatus.InExecution,
            Subject = subject,
            Who = [subject.Name],
            Since = scope.Clock.DateOf((appeal.Outcome?.Decided ?? appeal.Admission!.Decided).At),
            Note = AppealWorkTexts.StepDeliverNote,
            Waits = true,
            Action = scope.ForHandler(new(AppealTexts.Deliver, CaseAppealSection.AddressIn(scope.CaseFile.Id)), subject),
        };
    }

    private static CaseStep Step(CaseStepScope scope, Appeal appeal, string what) => new()
    {
        What = what,
        Stage = CaseStatus.InExecution,
        Subject = scope.CaseFile.Subject(appeal.SubjectId),
        Since = appeal.ReceivedOn,
        Due = appeal.AnswerBy,
    };

    private static string NobodyLeft(CaseStepScope scope, Appeal appeal) => AppealTexts.NobodyLeft + AppointedBy(scope, scope.CaseFile.Subject(appeal.SubjectId));

    private static string? AppointedBy(CaseStepScope scope, Subject subject) =>
        ReviewerDirectory.AdministratorsOf(scope.Roles, subject.UnitId) is { Count: > 0 } names ? AppealTexts.AppointedByFormat.With(string.Join(AppealTexts.ListSeparator, names)) : null;

    private static PenaltyDecision DecisionOf(CaseStepScope scope, Appeal appeal) => scope.Matters.OfType<PenaltyDecision>().Single(decision => decision.Id == appeal.DecisionId);
}
