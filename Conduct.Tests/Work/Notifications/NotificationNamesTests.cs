using Conduct.App.Features.Penalties;
using Conduct.App.Features.Reviews;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.App.Work.Notifications;
using Conduct.Tests.Platform.Excel;

namespace Conduct.Tests.Work.Notifications;

public sealed class NotificationNamesTests
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void EveryKind_HasANameOfItsOwn(string culture)
    {
        using var scope = new CultureScope(Cultures.Find(culture));

        var names = Enum.GetValues<NotificationKind>().Select(kind => NotificationNames.Of(kind, kind >= NotificationKind.DueSoon ? new WrittenReviewDeadline().Code : null)).ToList();

        Assert.Equal(names.Distinct(), names);
    }

    [Fact]
    public void OwnMatters_AreMandatory_WhateverTheKindOfDeadline()
    {
        Assert.True(NotificationGroups.Of(NotificationKind.Overdue, new WrittenReviewDeadline().Code).IsMandatory());
        Assert.False(NotificationGroups.Of(NotificationKind.Overdue, new ApprovalDeadline().Code).IsMandatory());
        Assert.Equal(NotificationGroup.Supervision, NotificationGroups.Of(NotificationKind.OverdueInReach, new WrittenReviewDeadline().Code));
    }
}
