using System.Globalization;

namespace Conduct.App.Notifications;

/// <summary>A notification as its reader sees it.</summary>
public static class NotificationWords
{
    /// <summary>The sentence in the reader's language; every text may use {0} case number, {1} day, {2} number of days.</summary>
    public static string TextOf(NotificationKind kind, string arguments)
    {
        var values = NotificationArguments.Read(arguments);
        var text = NotificationTexts.ResourceManager.GetString(kind.ToString(), CultureInfo.CurrentUICulture) ?? throw new InvalidOperationException(kind.ToString());
        return string.Format(CultureInfo.CurrentCulture, text, values.CaseNumber, values.DueOn, values.Days);
    }

    /// <summary>Where the reader can do something about it.</summary>
    public static string LinkOf(NotificationKind kind, Guid itemId, Guid? caseFileId) => kind switch
    {
        NotificationKind.DecisionServed => $"/my/decisions/{itemId}",
        NotificationKind.ReviewSubmitted or NotificationKind.ReviewOverdueInReach => $"/cases/{caseFileId}?tab=review",
        NotificationKind.ApprovalWaiting or NotificationKind.PenaltyReturned or NotificationKind.PenaltyRejected
            or NotificationKind.PenaltyApproved or NotificationKind.ReceiptConfirmed => $"/cases/{caseFileId}?tab=decision",
        _ => $"/my/reviews/{itemId}",
    };
}
