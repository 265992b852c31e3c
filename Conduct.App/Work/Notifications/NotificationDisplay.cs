using System.Globalization;
using Conduct.App.Work.Deadlines;
using Conduct.Domain.Deadlines;

namespace Conduct.App.Work.Notifications;

/// <summary>A notification as its reader sees it.</summary>
public static class NotificationDisplay
{
    /// <summary>The sentence in the reader's language; every text may use {0} case number or title, {1} day, {2} number of days with their word, {3} what is due.</summary>
    public static string TextOf(Notification row)
    {
        var values = NotificationArguments.Read(row.Arguments);
        var text = NotificationTexts.ResourceManager.GetString(row.Kind.ToString(), CultureInfo.CurrentUICulture) ?? throw new InvalidOperationException(row.Kind.ToString());
        return string.Format(CultureInfo.CurrentCulture, text, values.Label, values.DueOn, DaysOf(values.Days), row.Deadline is { } code ? DeadlineKinds.Of(code).Name : null);
    }

    /// <summary>Where the reader can do something about it.</summary>
    public static string LinkOf(Notification row) => row switch
    {
        { Deadline: { } code } => DeadlineKinds.Of(code).LinkOf(row.ItemId, row.CaseFileId, AudienceOf(row)),
        { Kind: NotificationKind.DecisionServed } => $"/my/decisions/{row.ItemId}",
        { Kind: NotificationKind.ReviewSubmitted } => $"/cases/{row.CaseFileId}?tab=review",
        {
            Kind: NotificationKind.ApprovalWaiting or NotificationKind.PenaltyReturned or NotificationKind.PenaltyRejected
                or NotificationKind.PenaltyApproved or NotificationKind.ReceiptConfirmed
        } => $"/cases/{row.CaseFileId}?tab=decision",
        { Kind: NotificationKind.TrainingOfMeasureDone } => $"/cases/{row.CaseFileId}?tab=decision",
        { Kind: NotificationKind.TrainingUsedUp } => $"/training/courses/{row.ItemId}?tab=people&show=Failed",
        {
            Kind: NotificationKind.TrainingAssigned or NotificationKind.TrainingExtended or NotificationKind.TrainingAllowedAgain
                or NotificationKind.TrainingWaived
        } => $"/training/{row.ItemId}",
        _ => $"/my/reviews/{row.ItemId}",
    };

    // Who is told that an owner left looks at the item from above.
    private static ReminderAudience AudienceOf(Notification row) => ReminderStep.AudienceOf(row.Step) ?? ReminderAudience.Manager;

    private static string DaysOf(int? days) => days is 1 ? NotificationTexts.OneDay : string.Format(CultureInfo.CurrentCulture, NotificationTexts.DaysFormat, days);
}
