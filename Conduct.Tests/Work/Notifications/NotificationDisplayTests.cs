using Conduct.App.Features.Cases;
using Conduct.App.Features.Penalties;
using Conduct.App.Features.Policies;
using Conduct.App.Features.Reviews;
using Conduct.App.Features.Training;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Conduct.Tests.Platform.Excel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Work.Notifications;

public sealed class NotificationDisplayTests
{
    private static readonly Dictionary<NotificationKind, Type> Pages = new()
    {
        [NotificationKind.ApprovalWaiting] = typeof(CasePage),
        [NotificationKind.PenaltyReturned] = typeof(CasePage),
        [NotificationKind.PenaltyRejected] = typeof(CasePage),
        [NotificationKind.PenaltyApproved] = typeof(CasePage),
        [NotificationKind.DecisionServed] = typeof(MyDecisionPage),
        [NotificationKind.ReceiptConfirmed] = typeof(CasePage),
        [NotificationKind.ReviewAssigned] = typeof(MyReviewPage),
        [NotificationKind.ReviewSubmitted] = typeof(CasePage),
        [NotificationKind.ReviewReturned] = typeof(MyReviewPage),
        [NotificationKind.ReviewExtended] = typeof(MyReviewPage),
        [NotificationKind.ReviewAccepted] = typeof(MyReviewPage),
        [NotificationKind.ReviewWaived] = typeof(MyReviewPage),
        [NotificationKind.TrainingAssigned] = typeof(MyTrainingPage),
        [NotificationKind.TrainingExtended] = typeof(MyTrainingPage),
        [NotificationKind.TrainingAllowedAgain] = typeof(MyTrainingPage),
        [NotificationKind.TrainingWaived] = typeof(MyTrainingPage),
        [NotificationKind.TrainingUsedUp] = typeof(CoursePage),
        [NotificationKind.TrainingOfMeasureDone] = typeof(CasePage),
    };

    // Where the owner of what is due does it.
    private static readonly Dictionary<string, Type> PagesOfDeadlines = new()
    {
        [new AcknowledgementDeadline().Code] = typeof(AcknowledgementLinkPage),
        [new AcknowledgementFollowUpDeadline().Code] = typeof(AcknowledgementLinkPage),
        [new ApprovalDeadline().Code] = typeof(CasePage),
        [new PolicyReviewDeadline().Code] = typeof(PolicyLinkPage),
        [new TrainingDeadline().Code] = typeof(MyTrainingPage),
        [new WrittenReviewDeadline().Code] = typeof(MyReviewPage),
    };

    public static TheoryData<string, NotificationKind> All =>
        [.. from culture in new[] { "zh-CN", "en" } from kind in Enum.GetValues<NotificationKind>() select (culture, kind)];

    [Theory, MemberData(nameof(All))]
    public void Kind_HasATextAndLeadsToItsPage(string culture, NotificationKind kind)
    {
        using var scope = new CultureScope(Cultures.Find(culture));

        var reminder = kind >= NotificationKind.DueSoon;
        foreach (var code in reminder ? DeadlineKinds.All.Select(one => one.Code) : [null!])
        {
            var page = code is null ? Pages[kind] : PagesOfDeadlines[code];
            var row = new Notification
            {
                Kind = kind,
                Deadline = code,
                Step = "Owner 2026-03-16 +3",
                ItemId = NewId.Next(),

                // What is not about a case must not lead to one.
                CaseFileId = page == typeof(CasePage) ? NewId.Next() : null,
                Arguments = new NotificationArguments("C-2026-000001", new DateOnly(2026, 3, 16), 3).ToJson(),
            };

            Assert.Contains("C-2026-000001", NotificationDisplay.TextOf(row), StringComparison.Ordinal);
            Assert.Equal(reminder, code is not null && NotificationDisplay.TextOf(row).Contains(DeadlineKinds.Of(code).Name, StringComparison.Ordinal));
            Assert.Equal(page, AppRoutes.PageAt(NotificationDisplay.LinkOf(row)));
        }
    }

    public static TheoryData<string, ReminderAudience> AllAudiences =>
        [.. from kind in DeadlineKinds.All from audience in Enum.GetValues<ReminderAudience>() select (kind.Code, audience)];

    [Theory, MemberData(nameof(AllAudiences))]
    public void Reminder_OfAnyAudience_LeadsToAPage(string code, ReminderAudience audience) =>
        Assert.NotNull(AppRoutes.PageAt(DeadlineKinds.Of(code).LinkOf(NewId.Next(), NewId.Next(), audience)));

    [Theory]
    [InlineData("zh-CN", 1, "1 天")]
    [InlineData("zh-CN", 9, "9 天")]
    [InlineData("en", 1, "1 day ")]
    [InlineData("en", 9, "9 days ")]
    public void Days_StandWithTheirWord(string culture, int days, string shown)
    {
        using var scope = new CultureScope(Cultures.Find(culture));
        var row = new Notification
        {
            Kind = NotificationKind.Overdue,
            Deadline = new WrittenReviewDeadline().Code,
            Step = "Owner 2026-03-16 +3",
            Arguments = new NotificationArguments("C-2026-000001", new DateOnly(2026, 3, 16), days).ToJson(),
        };

        Assert.Contains(shown, NotificationDisplay.TextOf(row), StringComparison.Ordinal);
    }
}
