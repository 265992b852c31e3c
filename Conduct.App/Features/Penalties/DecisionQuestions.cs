using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Penalties;

/// <summary>The dialogs about a decision, wherever they are opened from; each says afterwards what follows.</summary>
/// <param name="dialogs">Of the page that asks.</param>
/// <param name="commands">Runs what is answered.</param>
/// <param name="say">Tells what happened.</param>
public sealed class DecisionQuestions(PageDialogs dialogs, CommandRunner commands, Action<string> say)
{
    /// <summary>Shows what an approver needs to decide, and asks for the answer.</summary>
    /// <returns>Whether something was sent, so that what is shown has to be read anew; as of all questions here.</returns>
    public async Task<bool> LookAsync(ApprovalRow? row)
    {
        if (row is null)
        {
            return true;
        }

        var answer = await dialogs.OpenAsync<ApprovalGlance>(row.SubjectName, new() { [nameof(ApprovalGlance.Row)] = row }, wide: true) as GlanceAnswer?;
        return answer is { } chosen && await (chosen switch
        {
            GlanceAnswer.Approve => ApproveAsync([row]),
            GlanceAnswer.Return => ReturnAsync(row),
            GlanceAnswer.Reject => RejectAsync(row),
        });
    }

    public Task<bool> ApproveAsync(IReadOnlyList<ApprovalRow> rows)
    {
        var people = string.Join(MeasureTexts.Separator, rows.Select(row => row.SubjectName));
        var following = rows.SelectMany(row => row.Following).Distinct().ToList();
        var said = (following.Count > 0 ? PenaltySaidTexts.ApprovedNextFormat : PenaltySaidTexts.ApprovedLastFormat)
            .With(rows.Count, string.Join(PenaltyTexts.ListSeparator, following.Count > 0 ? following : rows.Select(row => row.ProposedBy).Distinct()));
        return AskAsync(
            ApprovalTexts.ApproveTitle,
            new($"decision/{rows[0].DecisionId}/approve", ApprovalTexts.Comment, ApprovalTexts.Approve, ApprovalTexts.SummaryFormat.With(rows.Count, people, MeasureDisplay.Of(rows[0].Measures)), Required: false),
            comment => new ApprovePenalties([.. rows.Select(row => new PickedDecision(row.DecisionId, row.Version))], comment),
            said);
    }

    public Task<bool> ReturnAsync(ApprovalRow row) => AskAsync(
        PenaltyTexts.ReturnTitle,
        new($"decision/{row.DecisionId}/return", PenaltyTexts.Reason, PenaltyTexts.Return, PenaltyTexts.ReturnIntro),
        reason => new ReturnPenalty(row.DecisionId, row.Version, reason),
        PenaltySaidTexts.ReturnedFormat.With(row.ProposedBy));

    public Task<bool> RejectAsync(ApprovalRow row) => AskAsync(
        PenaltyTexts.RejectTitle,
        new($"decision/{row.DecisionId}/reject", PenaltyTexts.Reason, PenaltyTexts.Reject, PenaltyTexts.RejectIntro, Grave: true),
        reason => new RejectPenalty(row.DecisionId, row.Version, reason),
        PenaltySaidTexts.RejectedFormat.With(row.ProposedBy));

    public Task<bool> WithdrawAsync(DecisionView decision) => AskAsync(
        PenaltyTexts.WithdrawTitle,
        new($"decision/{decision.Id}/withdraw", PenaltyTexts.Reason, PenaltyTexts.Withdraw, PenaltyTexts.WithdrawIntro),
        reason => new WithdrawPenalty(decision.Id, decision.Version, reason),
        PenaltySaidTexts.WithdrawnFormat.With(decision.SubjectName));

    /// <param name="again">Whether it is another way of service, after the receipt was not confirmed.</param>
    public Task<bool> ServeAsync(DecisionView decision, bool again, IReadOnlyList<DecisionView>? others = null) => dialogs.OpenFormAsync<ServeDialog>(again ? PenaltyTexts.RecordServiceTitle : PenaltyTexts.ServeTitle, new()
    {
        [nameof(ServeDialog.Decision)] = decision,
        [nameof(ServeDialog.Again)] = again,
        [nameof(ServeDialog.Others)] = others ?? [],
    });

    /// <summary>Rule 15.</summary>
    public Task<bool> HearUnionAsync(DecisionView decision) => dialogs.OpenFormAsync<UnionDialog>(PenaltyTexts.HearUnion, new() { [nameof(UnionDialog.Decision)] = decision });

    public Task<bool> WaiveAppealAsync(DecisionView decision) => AskAsync(
        PenaltyTexts.WaiveAppeal,
        new($"decision/{decision.Id}/waive-appeal", PenaltyTexts.WaiveAppealNote, PenaltyTexts.WaiveAppealConfirm, PenaltyTexts.WaiveAppealIntro),
        note => new WaiveAppeal(decision.Id, decision.Version, note),
        PenaltySaidTexts.AppealWaivedFormat.With(decision.SubjectName));

    public Task<bool> AssignCourseAsync(DecisionView decision, MeasureView measure) => dialogs.OpenFormAsync<MeasureCourseDialog>(
        LabelOf(PenaltyTexts.AssignCourse, measure), new() { [nameof(MeasureCourseDialog.Decision)] = decision, [nameof(MeasureCourseDialog.Measure)] = measure });

    public Task<bool> CarryOutAsync(DecisionView decision, MeasureView measure) => AskAsync(
        LabelOf(PenaltyTexts.CarryOut, measure),
        new($"measure/{measure.Id}/carry-out", PenaltyTexts.Note, PenaltyTexts.CarryOut, Hint: PenaltyTexts.CarryOutHint, Required: false),
        note => new CarryOutMeasure(decision.Id, decision.Version, measure.Id, note),
        Settled(PenaltySaidTexts.CarriedOutFormat, decision, measure));

    public Task<bool> WaiveAsync(DecisionView decision, MeasureView measure) => AskAsync(
        LabelOf(PenaltyTexts.Waive, measure),
        new($"measure/{measure.Id}/waive", PenaltyTexts.Reason, PenaltyTexts.Waive, PenaltyTexts.WaiveIntro, Grave: true),
        reason => new WaiveMeasure(decision.Id, decision.Version, measure.Id, reason),
        Settled(PenaltySaidTexts.WaivedFormat, decision, measure));

    public static string LabelOf(string action, MeasureView measure) => PenaltyTexts.ActionOnFormat.With(action, MeasureDisplay.Of(measure.AsDraft()));

    private static string Settled(string format, DecisionView decision, MeasureView measure)
    {
        var left = decision.Measures.Count(one => one.Id != measure.Id && one.Status == MeasureStatus.Pending);
        var done = format.With(MeasureDisplay.Of(measure.AsDraft()));
        return left == 0 ? PenaltySaidTexts.AllSettledFormat.With(done) : PenaltySaidTexts.LeftFormat.With(done, left);
    }

    private Task<bool> AskAsync<TCommand>(string title, ReasonQuestion question, Func<string, TCommand> command, string said)
        where TCommand : ICommand => dialogs.AskReasonAsync(title, question, async text =>
        {
            var outcome = await commands.RunAsync(command(text));
            if (outcome is Outcome.Done)
            {
                say(said);
            }

            return outcome;
        });
}
