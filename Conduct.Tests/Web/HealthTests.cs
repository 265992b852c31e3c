using System.Net;
using System.Text.Json;
using Conduct.App.Data;
using Conduct.App.Jobs;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Web;

public sealed class HealthTests
{
    [Fact]
    public async Task Ready_WhenTheSweepWasPausedForTwoPeriods_SaysSoWithoutNames()
    {
        await using var app = new AppHost();
        using var client = app.NewVisitor();
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<ConductDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);

        db.JobPauses.Add(new() { Job = nameof(ReminderJob), Reason = "张伟的手机", By = "张伟", At = app.Clock.Now });
        await db.CommitAsync(TestContext.Current.CancellationToken);
        app.Clock.Now = app.Clock.Now.AddHours(3);

        using var answer = await client.GetAsync("/health/ready", TestContext.Current.CancellationToken);

        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using var report = JsonDocument.Parse(text);
        var reminders = report.RootElement.GetProperty("checks").GetProperty("reminders");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("Unhealthy", reminders.GetProperty("status").GetString());
        Assert.True(reminders.GetProperty("data").GetProperty("paused").GetBoolean());
        Assert.Equal(120, reminders.GetProperty("data").GetProperty("allowedMinutes").GetDouble());
        Assert.Equal("Healthy", report.RootElement.GetProperty("checks").GetProperty("scheduler").GetProperty("status").GetString());
        Assert.DoesNotContain("\\u", text, StringComparison.Ordinal);
    }
}
