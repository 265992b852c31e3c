using Conduct.Domain.Reviews;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Reviews;

public sealed class ReviewRemindersTests
{
    private readonly ReviewBuilder _one = new();

    [Theory]
    [InlineData(-7)]
    [InlineData(-4)]
    [InlineData(-3, "Employee -3")]
    [InlineData(-2, "Employee -3")]
    [InlineData(-1, "Employee -1")]
    [InlineData(0, "Employee 0")]
    [InlineData(1, "Employee 1", "HrOfficer 1")]
    [InlineData(2, "Employee 1", "HrOfficer 1")]
    [InlineData(3, "Employee 3", "HrOfficer 1", "Manager 3")]
    [InlineData(30, "Employee 3", "HrOfficer 1", "Manager 3")] // the sweep was down for weeks: one message each
    public void DueBy_EachDay_NamesTheLatestStepOfEachAudience(int day, params string[] expected) => Assert.Equal(
        expected,
        ReviewReminders.DueBy(_one.Review, _one.Review.DueOn.AddDays(day)).Select(reminder => $"{reminder.Audience} {reminder.Day}"));

    [Fact]
    public void FirstDay_IsTheFirstOnWhichAnythingIsDue()
    {
        var first = ReviewReminders.FirstDay(_one.Review.DueOn);

        Assert.NotEmpty(ReviewReminders.DueBy(_one.Review, first));
        Assert.Empty(ReviewReminders.DueBy(_one.Review, first.AddDays(-1)));
    }

    [Theory]
    [InlineData(ReviewStatus.Submitted)]
    [InlineData(ReviewStatus.Accepted)]
    [InlineData(ReviewStatus.Declined)]
    [InlineData(ReviewStatus.Waived)]
    [InlineData(ReviewStatus.Cancelled)]
    public void DueBy_ATextNoLongerOwed_IsNothing(ReviewStatus status) =>
        Assert.Empty(ReviewReminders.DueBy(_one.Build(status), _one.Review.DueOn.AddDays(3)));

    [Fact]
    public void DueBy_AfterAReturn_CountsFromTheNewDate()
    {
        _one.Build(ReviewStatus.Returned);

        Assert.Equal(new ReviewReminder(ReminderAudience.Employee, -3), Assert.Single(ReviewReminders.DueBy(_one.Review, Company.Today)));
    }
}
