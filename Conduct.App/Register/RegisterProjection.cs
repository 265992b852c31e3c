using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;

namespace Conduct.App.Register;

/// <summary>Makes the register's lines of one case from its aggregates alone.</summary>
public static class RegisterProjection
{
    /// <summary>One line per subject and decision, and one for a subject without; none before the case is filed.</summary>
    public static IReadOnlyList<RegisterRow> Of(
        CaseFile caseFile, IReadOnlyCollection<PenaltyDecision> decisions, IReadOnlyCollection<WrittenReview> reviews, OrganisationTime time) =>
        caseFile.Incident is null ? [] : [.. caseFile.Subjects.SelectMany(subject => Of(caseFile, subject, decisions, reviews, time))];

    private static IEnumerable<RegisterRow> Of(
        CaseFile caseFile, Subject subject, IReadOnlyCollection<PenaltyDecision> decisions, IReadOnlyCollection<WrittenReview> reviews, OrganisationTime time)
    {
        PenaltyDecision?[] own = [.. decisions.Where(one => one.SubjectId == subject.Id && one.Status != DecisionStatus.Rejected).OrderBy(one => one.Id)];
        return (own is [] ? [null] : own).Select(decision =>
            Row(caseFile, subject, decision, reviews.SingleOrDefault(review => review.DecisionId == decision?.Id), time));
    }

    private static RegisterRow Row(CaseFile caseFile, Subject subject, PenaltyDecision? decision, WrittenReview? review, OrganisationTime time)
    {
        var incident = caseFile.Incident!;
        Allegation[] allegations = [.. subject.Allegations.Where(one => decision is null || decision.AllegationIds.Contains(one.Id)).OrderBy(one => one.ClauseCode, StringComparer.Ordinal)];
        var term = review?.Term;
        return new()
        {
            CaseFileId = caseFile.Id,
            SubjectId = subject.Id,
            DecisionId = decision?.Id,
            EmployeeId = subject.EmployeeId,
            CaseNumber = caseFile.Number!,
            FoundOn = incident.FoundOn,
            Channel = incident.Channel,
            OccurredOn = incident.OccurredOn,
            Place = incident.Place,
            UnitId = subject.UnitId,
            UnitName = subject.UnitName,
            StaffNumber = subject.StaffNumber,
            Name = subject.Name,
            NameOrder = RegisterText.OrderOf(subject.Name),
            Post = subject.Post,
            Allegations = string.Join('；', allegations.Select(one => one.ClauseTitle)),
            AllegationsEn = Array.TrueForAll(allegations, one => one.ClauseTitleEn is null) ? null : string.Join("; ", allegations.Select(one => one.ClauseTitleEn ?? one.ClauseTitle)),
            ClauseCodes = string.Join('、', allegations.Select(one => one.ClauseCode)),
            Gravity = allegations.Max(one => one.Gravity),
            Occurrence = decision?.Occurrence,
            Finding = Findings.Together([.. allegations.Select(one => one.Finding)]),
            Measures = MeasureSets.Of(decision?.Measures.Select(measure => measure.Kind) ?? []),
            DeductionFen = decision is { DeductionFen: > 0 } ? decision.DeductionFen : null,
            ProposedBy = decision?.Proposed.Name,
            ApprovedBy = ApproversOf(decision),
            ApprovedOn = decision?.ApprovedAt is { } approved ? time.DateOf(approved) : null,
            ServiceMethod = decision?.Service?.Method,
            ServedOn = decision?.Service?.ServedOn,
            ReviewDueOn = term?.DueOn,
            ReviewSubmittedOn = term?.SubmittedOn,
            ReviewStatus = review?.Status,
            ReviewOwed = term?.Owed ?? false,
            TrainingStatus = decision?.Measures.FirstOrDefault(measure => measure.Kind == MeasureKind.Training)?.Status,
            AppealEndsOn = decision?.AppealEndsOn,
            InfluenceEndsOn = decision?.InfluenceEndsOn,
            CaseStatus = caseFile.Status,
            SubjectStatus = subject.Status,
            DecisionStatus = decision?.Status,
            Remark = RemarkOf(decision),
            // Without the remark: who may not read it must not find it either.
            Text = RegisterText.Of([
                caseFile.Number, subject.StaffNumber, subject.Name, subject.UnitName, subject.Post, incident.Place, incident.Narrative,
                .. allegations.SelectMany(one => new[] { one.ClauseCode, one.ClauseTitle, one.ClauseTitleEn })]),
        };
    }

    private static string? ApproversOf(PenaltyDecision? decision) => Joined('、', decision?.Steps
        .Where(step => step.Round == decision.Round && step.Outcome == ApprovalOutcome.Approved)
        .OrderBy(step => step.Level)
        .Select(step => step.Decided?.Name));

    private static string? RemarkOf(PenaltyDecision? decision) => decision is null
        ? null
        : Joined('；', [decision.VarianceReason, decision.Service?.Note, .. decision.Measures.OrderBy(measure => measure.Kind).Select(measure => measure.Note)]);

    private static string? Joined(char separator, IEnumerable<string?>? parts) =>
        parts?.OfType<string>().Distinct().ToArray() is [_, ..] some ? string.Join(separator, some) : null;
}
