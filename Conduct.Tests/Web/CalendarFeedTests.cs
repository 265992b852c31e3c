using System.Net;
using Conduct.App.Features.MyWork;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Web;

/// <summary>The feed of the demo company's Li, who owes a written review.</summary>
public sealed class CalendarFeedTests(DemoHost demo) : IClassFixture<DemoHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Feed_ShowsWhatIsDue_WithoutASession_UntilItIsEnded()
    {
        var token = CalendarFeed.NewToken();
        await RunAsync(new OpenCalendarFeed(token), "li");
        using var phone = demo.NewVisitor();

        var answer = await phone.OpenAsync($"/calendar/feed/{token}.ics");
        var text = await answer.Content.ReadAsStringAsync(Ct);

        using var head = await phone.SendAsync(new HttpRequestMessage(HttpMethod.Head, $"/calendar/feed/{token}.ics"), Ct);
        Assert.Equal((HttpStatusCode.OK, answer.Content.Headers.ContentType, 0), (head.StatusCode, head.Content.Headers.ContentType, (await head.Content.ReadAsByteArrayAsync(Ct)).Length));
        Assert.Equal((HttpStatusCode.OK, "text/calendar"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        var calendar = await IcsReader.ReadAsync(stream, demo.Services.GetRequiredService<OrganisationTime>(), Ct);
        Assert.Contains(calendar!.Events, one => one.Title.StartsWith("撰写书面检讨（C-", StringComparison.Ordinal));
        Assert.DoesNotContain("URL:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("李", text, StringComparison.Ordinal);

        await RunAsync(new CloseCalendarFeed(), "li");
        Assert.Equal(HttpStatusCode.NotFound, (await phone.OpenAsync($"/calendar/feed/{token}.ics")).StatusCode);
    }

    [Fact]
    public async Task Renewing_EndsTheFormerAddress()
    {
        var (first, second) = (CalendarFeed.NewToken(), CalendarFeed.NewToken());
        await RunAsync(new OpenCalendarFeed(first), "zhang");
        await RunAsync(new OpenCalendarFeed(second), "zhang");
        using var phone = demo.NewVisitor();

        Assert.Equal(HttpStatusCode.NotFound, (await phone.OpenAsync($"/calendar/feed/{first}.ics")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await phone.OpenAsync($"/calendar/feed/{second}.ics")).StatusCode);
    }

    [Fact]
    public async Task Ending_WhatIsNotOpen_IsNotFound()
    {
        await using var scope = demo.Services.CreateAsyncScope();

        await scope.ServiceProvider.GetRequiredService<CommandRunner>().RunAsync(new CloseCalendarFeed(), Actors.Employee).ShouldBeNotFound();
    }

    private async Task RunAsync<TCommand>(TCommand command, string userName)
        where TCommand : ICommand
    {
        await using var scope = demo.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<App.Data.ConductDb>();
        var by = await scope.ServiceProvider.GetRequiredService<ActorLoader>().FindAsync(db.Users.Single(account => account.UserName == userName).Id, Ct);
        await scope.ServiceProvider.GetRequiredService<CommandRunner>().RunAsync(command, by!).ShouldBeDone();
    }
}
