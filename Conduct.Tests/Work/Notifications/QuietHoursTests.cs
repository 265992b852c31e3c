using Conduct.App.Data;
using Conduct.App.Features.Notifications;
using Conduct.App.Features.Reviews;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;

namespace Conduct.Tests.Work.Notifications;

/// <summary>Mail waits until quiet hours are over, and what is done by then is not sent.</summary>
public sealed class QuietHoursTests
{
    [Theory, BothDatabases]
    public async Task Mail_InQuietHours_WaitsForTheirEnd(DatabaseProvider provider)
    {
        await using var stage = await QuietFromNineToNoonAsync(provider);
        await stage.TellAsync(SampleNotifications.To(stage.Zhang.Id, "DecisionServed"));
        Assert.Equal(At(12, 0), Assert.Single(await stage.DeliveriesAsync()).NextAttemptAt);

        await stage.SendAsync();
        Assert.Empty(stage.Server.Received);
        stage.Host.Clock.Now = At(12, 0);
        await stage.SendAsync();

        Assert.Single(stage.Server.Received);
    }

    [Fact]
    public async Task Wish_ThatCameAfterTheNotice_CountsWhenItIsSent()
    {
        await using var stage = await MailStage.StartAsync();
        await stage.TellAsync(SampleNotifications.To(stage.Zhang.Id, "DecisionServed"));
        await WishAsync(stage);

        await stage.SendAsync();

        var row = Assert.Single(await stage.DeliveriesAsync());
        Assert.Equal((DeliveryStatus.Waiting, 0, At(12, 0)), (row.Status, row.Attempts, row.NextAttemptAt));
    }

    [Fact]
    public async Task Review_WaivedInQuietHours_IsNotAskedForAfterThem()
    {
        await using var stage = await QuietFromNineToNoonAsync();
        var review = (await stage.Company.DecisionAsync(DecisionStatus.Served)).Review!;
        await stage.DispatchAsync();
        await stage.Company.RunAsync(new WaiveReview(review.Id, review.Version, "已当面说明"), stage.Company.Hr).ShouldBeDone();
        stage.Host.Clock.Now = At(12, 0);

        await stage.SendAsync();

        Assert.DoesNotContain(stage.Server.Received, mail => mail.Subject.Contains("书面检讨已布置", StringComparison.Ordinal));
        Assert.Contains(await stage.DeliveriesAsync(), row => row.Status == DeliveryStatus.Dropped);
    }

    [Theory]
    [InlineData("22:00", "07:00", 23, 30, 1, 7)]
    [InlineData("22:00", "07:00", 3, 0, 0, 7)]
    [InlineData("12:00", "14:00", 12, 0, 0, 14)]
    public void Hours_MayPassMidnight(string from, string to, int hour, int minute, int days, int endHour)
    {
        var clock = new App.Platform.Calendar.OrganisationClock(TimeProvider.System, new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")));
        var hours = new QuietHours(TimeOnly.Parse(from, null), TimeOnly.Parse(to, null));

        Assert.Equal(At(endHour, 0).AddDays(days), hours.EndAfter(At(hour, minute), clock));
        Assert.Null(hours.EndAfter(At(18, 0), clock));
        Assert.Null(hours.EndAfter(At(endHour, 0), clock));
    }

    private static async Task<MailStage> QuietFromNineToNoonAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var stage = await MailStage.StartAsync(provider);
        await WishAsync(stage);
        return stage;
    }

    private static Task WishAsync(MailStage stage) =>
        stage.Company.RunAsync(new SaveNotificationPreferences([], new(9, 0), new(12, 0), false), stage.Company.Company.As(stage.Zhang)).ShouldBeDone();

    // In Shanghai, on the day on which the clock starts.
    private static DateTimeOffset At(int hour, int minute) => new(2026, 3, 9, hour, minute, 0, TimeSpan.FromHours(8));
}
