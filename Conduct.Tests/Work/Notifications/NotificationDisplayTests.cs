using Conduct.App.Platform.Texts;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Conduct.Tests.Platform.Excel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Work.Notifications;

public sealed class NotificationDisplayTests
{
    // A draft has no number yet, and an administrator is told of no report.
    private static readonly string[] WithoutNumber = ["CaseHandedOver", "ReportStuck"];

    public static TheoryData<string, string> All => [.. from culture in new[] { "zh-CN", "en" } from kind in NotificationKinds.All select (culture, kind.Code)];

    [Theory, MemberData(nameof(All))]
    public void Kind_NamesItsCaseOrTitle_AndWhatIsDue(string culture, string kind)
    {
        using var scope = new CultureScope(Cultures.Find(culture));

        var reminder = NotificationKinds.Of(kind) is ReminderNotification;
        foreach (var code in reminder ? DeadlineKinds.All.Select(one => one.Code) : [null!])
        {
            var row = Row(kind, code, 3);

            Assert.Equal(!WithoutNumber.Contains(kind), NotificationDisplay.TextOf(row).Contains("C-2026-000001", StringComparison.Ordinal));
            Assert.DoesNotContain("C-2026-000001", NotificationDisplay.NameOf(kind, code), StringComparison.Ordinal);
            Assert.Equal(reminder, code is not null && NotificationDisplay.TextOf(row).Contains(DeadlineKinds.Of(code).Name, StringComparison.Ordinal));
            Assert.Equal(reminder, code is not null && NotificationDisplay.NameOf(kind, code).Contains(DeadlineKinds.Of(code).Name, StringComparison.Ordinal));
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

        Assert.Contains(shown, NotificationDisplay.TextOf(Row("Overdue", "WrittenReview", days)), StringComparison.Ordinal);
    }

    private static Notification Row(string kind, string? deadline, int days) => new()
    {
        Kind = kind,
        Deadline = deadline,
        Step = new("Owner", "2026-03-16", "+3"),
        ItemId = NewId.Next(),
        CaseFileId = NewId.Next(),
        Arguments = new NotificationArguments("C-2026-000001", new DateOnly(2026, 3, 16), days).ToJson(),
    };
}
