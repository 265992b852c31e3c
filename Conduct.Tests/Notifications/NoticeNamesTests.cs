using Conduct.App.Deadlines;
using Conduct.App.Notifications;
using Conduct.App.Shell;
using Conduct.Tests.Platform.Excel;

namespace Conduct.Tests.Notifications;

public sealed class NoticeNamesTests
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void EveryKind_HasANameOfItsOwn(string culture)
    {
        using var scope = new CultureScope(Cultures.Find(culture));

        var names = Enum.GetValues<NotificationKind>().Select(kind => NoticeNames.Of(kind, kind >= NotificationKind.DueSoon ? new WrittenReviewDeadline().Code : null)).ToList();

        Assert.Equal(names.Distinct(), names);
    }

    [Fact]
    public void OwnMatters_AreMandatory_WhateverTheKindOfDeadline()
    {
        Assert.True(NoticeGroups.Of(NotificationKind.Overdue, new WrittenReviewDeadline().Code).IsMandatory());
        Assert.False(NoticeGroups.Of(NotificationKind.Overdue, new ApprovalDeadline().Code).IsMandatory());
        Assert.Equal(NoticeGroup.Supervision, NoticeGroups.Of(NotificationKind.OverdueInReach, new WrittenReviewDeadline().Code));
    }
}
