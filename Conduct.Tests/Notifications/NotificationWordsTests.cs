using Conduct.App.Notifications;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Conduct.Tests.Platform.Excel;

namespace Conduct.Tests.Notifications;

public sealed class NotificationWordsTests
{
    public static TheoryData<string, NotificationKind> All =>
        [.. from culture in new[] { "zh-CN", "en" } from kind in Enum.GetValues<NotificationKind>() select (culture, kind)];

    [Theory, MemberData(nameof(All))]
    public void Kind_HasATextAndAPlace(string culture, NotificationKind kind)
    {
        using var scope = new CultureScope(Cultures.Find(culture));

        var text = NotificationWords.TextOf(kind, new NotificationArguments("C-2026-000001", new DateOnly(2026, 3, 16), 3).ToJson());

        Assert.Contains("C-2026-000001", text, StringComparison.Ordinal);
        Assert.StartsWith("/", NotificationWords.LinkOf(kind, NewId.Next(), NewId.Next()), StringComparison.Ordinal);
    }
}
