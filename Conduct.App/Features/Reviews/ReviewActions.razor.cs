using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Reviews;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Reviews;

/// <summary>What an officer can do with a written review now.</summary>
public sealed partial class ReviewActions
{
    [Parameter, EditorRequired]
    public required ReviewView Review { get; set; }

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }

    private Task AcceptAsync() => AskAsync(
        ReviewTexts.AcceptTitle,
        new($"review/{Review.Id}/accept", ReviewTexts.Comment, ReviewTexts.Accept, ReviewTexts.AcceptIntro, Required: false),
        comment => new AcceptReview(Review.Id, Review.Version, comment),
        ReviewTexts.SaidAcceptedFormat.With(Review.SubjectName));

    private Task ReturnAsync() => AskAsync(
        ReviewTexts.ReturnTitle,
        new($"review/{Review.Id}/return", ReviewTexts.Comment, ReviewTexts.Return, ReviewTexts.ReturnIntroFormat.With(Review.Returns, WrittenReview.MaxReturns, Today.AddDays(WrittenReview.RewriteDays)), ReviewTexts.ReturnHint),
        comment => new ReturnReview(Review.Id, Review.Version, comment),
        ReviewTexts.SaidReturnedFormat.With(Review.SubjectName, Today.AddDays(WrittenReview.RewriteDays)));

    private Task RefuseAsync() => AskAsync(
        ReviewTexts.RefusalTitle,
        new($"review/{Review.Id}/refusal", ReviewTexts.Reason, ReviewTexts.RecordRefusal, ReviewTexts.RefusalIntro),
        reason => new RecordReviewRefusal(Review.Id, Review.Version, reason),
        ReviewTexts.SaidRefusalFormat.With(Review.SubjectName));

    private Task WaiveAsync() => AskAsync(
        ReviewTexts.WaiveTitle,
        new($"review/{Review.Id}/waive", ReviewTexts.Reason, ReviewTexts.Waive, ReviewTexts.WaiveIntro, Grave: true),
        reason => new WaiveReview(Review.Id, Review.Version, reason),
        ReviewTexts.SaidWaivedFormat.With(Review.SubjectName));

    private async Task ExtendAsync()
    {
        var sent = await Dialogs.OpenFormAsync<ExtendReviewDialog>(ReviewTexts.ExtendTitle, new()
        {
            [nameof(ExtendReviewDialog.ReviewId)] = Review.Id,
            [nameof(ExtendReviewDialog.SubjectName)] = Review.SubjectName,
            [nameof(ExtendReviewDialog.Version)] = Review.Version,
            [nameof(ExtendReviewDialog.DueOn)] = Review.DueOn,
        });
        if (sent)
        {
            await OnChanged.InvokeAsync();
        }
    }

    private async Task AskAsync<TCommand>(string title, ReasonQuestion question, Func<string, TCommand> command, string said)
        where TCommand : ICommand
    {
        if (await Dialogs.AskReasonAsync(title, question, text => RunSayingAsync(command(text), () => said)))
        {
            await OnChanged.InvokeAsync();
        }
    }
}
