using Conduct.App.Features.Reviews;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Conduct.Tests.Platform.Excel;

namespace Conduct.Tests.Work.Notifications;

public sealed class NotificationDisplayTests
{
    public static TheoryData<string, NotificationKind> All =>
        [.. from culture in new[] { "zh-CN", "en" } from kind in Enum.GetValues<NotificationKind>() select (culture, kind)];

    [Theory, MemberData(nameof(All))]
    public void Kind_HasATextAndAPlace(string culture, NotificationKind kind)
    {
        using var scope = new CultureScope(Cultures.Find(culture));

        var reminder = kind >= NotificationKind.DueSoon;
        foreach (var code in reminder ? DeadlineKinds.All.Select(one => one.Code) : [null!])
        {
            var row = new Notification
            {
                Kind = kind,
                Deadline = code,
                Step = "Owner 2026-03-16 +3",
                ItemId = NewId.Next(),
                CaseFileId = NewId.Next(),
                Arguments = new NotificationArguments("C-2026-000001", new DateOnly(2026, 3, 16), 3).ToJson(),
            };

            Assert.Contains("C-2026-000001", NotificationDisplay.TextOf(row), StringComparison.Ordinal);
            Assert.Equal(reminder, code is not null && NotificationDisplay.TextOf(row).Contains(DeadlineKinds.Of(code).Name, StringComparison.Ordinal));
            Assert.StartsWith("/", NotificationDisplay.LinkOf(row), StringComparison.Ordinal);
        }
    }

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
