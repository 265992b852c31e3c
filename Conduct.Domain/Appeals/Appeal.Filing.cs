using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.Domain.Appeals;

public sealed partial class Appeal
{
    /// <summary>The subject appeals. After the window it is taken, too: whether it counts is for those who admit it.</summary>
    public static Appeal File(
        Guid id, CaseFile caseFile, PenaltyDecision decision, string? request, string? grounds, IReadOnlyList<EvidenceFile> files, WorkingDayCalendar calendar, DateOnly today, Actor actor, DateTimeOffset now)
    {
        Rule.Require(actor.EmployeeId == decision.EmployeeId, AppealRules.OnlySubjectFiles);
        var appeal = Begin(id, caseFile, decision, AppealText.Of(request, grounds), files, today, today, calendar, actor, now);
        appeal.Record(appeal.About(new AppealFiled(id, appeal.Sha256, appeal.AnswerBy)), actor, now);
        return appeal;
    }

    /// <summary>HR writes down an appeal that came on paper: of a leaver, who has no access any more (rule 24), or of whoever prefers it.</summary>
    /// <param name="receivedOn">The day it came: this one counts against the window.</param>
    public static Appeal Take(
        Guid id, CaseFile caseFile, PenaltyDecision decision, string? request, string? grounds, IReadOnlyList<EvidenceFile> files, DateOnly receivedOn, WorkingDayCalendar calendar, DateOnly today, Actor actor, DateTimeOffset now)
    {
        Rule.Require(!caseFile.Names(actor.EmployeeId), CaseRules.NamedInCase);
        Rule.Require(receivedOn <= today && receivedOn >= decision.Service?.ServedOn, AppealRules.ReceivedOnWrong);
        var appeal = Begin(id, caseFile, decision, AppealText.Of(request, grounds), files, receivedOn, today, calendar, actor, now);
        appeal.OnPaper = true;
        appeal.Record(appeal.About(new AppealRecorded(id, receivedOn, appeal.Sha256, appeal.AnswerBy)), actor, now);
        return appeal;
    }

    private static Appeal Begin(
        Guid id, CaseFile caseFile, PenaltyDecision decision, AppealText text, IReadOnlyList<EvidenceFile> files, DateOnly receivedOn, DateOnly today, WorkingDayCalendar calendar, Actor actor, DateTimeOffset now)
    {
        Rule.Require(caseFile.Subject(decision.SubjectId).Status is CaseStatus.InExecution or CaseStatus.Closed, AppealRules.CaseOver);
        Rule.Require(files.Count <= MostFiles, AppealRules.TooManyFiles, MostFiles);
        decision.TakeAppeal(id, today, actor, now);
        return new()
        {
            Id = id,
            CaseFileId = decision.CaseFileId,
            SubjectId = decision.SubjectId,
            DecisionId = decision.Id,
            EmployeeId = decision.EmployeeId,
            Text = text,
            Sha256 = text.Sha256,
            Files = [.. files],
            ReceivedOn = receivedOn,
            WindowEndsOn = decision.AppealEndsOn!.Value,
            AnswerBy = calendar.AddWorkingDays(receivedOn, AnswerWorkingDays),
            Filed = actor.Sign(now),
        };
    }
}
