using Conduct.App.Platform.Texts;
using Conduct.Domain.Cases;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Training;

namespace Conduct.App.Features.Training;

/// <summary>A closed case told as teaching material: what happened, which rule, what followed; nobody's name.</summary>
internal static class CaseAnonymiser
{
    public static CourseContent Of(CaseFile caseFile, IEnumerable<PenaltyDecision> decisions)
    {
        var clauses = caseFile.Subjects.SelectMany(subject => subject.Allegations).Where(allegation => allegation.IsProven).DistinctBy(allegation => allegation.ClauseCode).ToList();
        var names = CaseNames.Of(caseFile);
        var text = TrainingDisplay.Format(
            TrainingTexts.CaseTextFormat,
            caseFile.Incident!.Narrative,
            List(clauses.Select(clause => TrainingDisplay.Format(TrainingTexts.CaseClauseFormat, clause.ClauseCode, clause.ClauseTitle))),
            List(decisions.Where(decision => decision.IsServed).SelectMany(decision => decision.Measures).Where(measure => measure.Status != MeasureStatus.Revoked)
                .Select(measure => MeasureDisplay.Of(new MeasureDraft(measure.Kind, measure.AmountFen, measure.Days, measure.Detail))).Distinct()));
        var masked = names.Mask(text, new(TrainingTexts.MaskSubjectFormat, TrainingTexts.MaskOther, TrainingTexts.MaskClient, TrainingTexts.MaskNumber));
        var title = TrainingDisplay.Format(TrainingTexts.CaseTitleFormat, clauses.Select(clause => clause.ClauseTitle).FirstOrDefault() ?? "");
        return new(
            title.Length > CourseContent.TitleMaxLength ? title[..CourseContent.TitleMaxLength] : title,
            null,
            CourseCategory.CaseOfQuarter,
            new(MaterialKind.Text, masked),
            CourseContent.DefaultMinutes,
            [],
            CourseContent.DefaultPassPercent,
            CourseContent.DefaultAttempts,
            null);
    }

    private static string List(IEnumerable<string> lines) => string.Join('\n', lines.Select(line => $"- {line}"));
}
