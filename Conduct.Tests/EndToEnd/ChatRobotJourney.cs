using Conduct.App.Features.Deliveries;
using Conduct.App.Features.Penalties;
using Conduct.App.Features.Robots;
using Conduct.App.Register;
using Conduct.App.Security;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Cases;
using Conduct.Tests.EndToEnd.Looks;
using Conduct.Tests.EndToEnd.Steps;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd;

/// <summary>A group chat is connected: it hears of a proposal without a name; a message that fails again and again is sent anew by hand.</summary>
[FullStage]
public sealed class ChatRobotJourney(Browser browser) : BrowserJourney(browser, new DemoHost())
{
    private const string Group = "总公司管理群";
    private const string Grounds = "事实清楚，证据充分，本人予以承认。";
    private const string Refusal = """{"errcode":93000,"errmsg":"invalid webhook url"}""";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Robot_TellsOfAProposal_AndWhatFailedIsSentAgain()
    {
        SpeakEnglish();
        await using var receiver = await RobotReceiver.StartAsync();
        await AddAsync(receiver.Address, RobotPageTexts.English);

        var (number, person) = await ProposeAsync();
        await Until.HoldsAsync(async () => await NewestAsync() is { Status: DeliveryStatus.Sent });
        var text = Assert.Single(receiver.Posts).Body.GetProperty("text").GetProperty("content").GetString();
        Assert.Contains(Waiting, text, StringComparison.Ordinal);
        Assert.Contains(number, text, StringComparison.Ordinal);
        Assert.DoesNotContain(person, text, StringComparison.Ordinal);
        await ShouldReadAsync(await DeliveryAsync(Waiting), DeliveryStatus.Sent);

        var answer = receiver.Answer;
        receiver.Answer = context => context.Response.WriteAsync(Refusal);
        await FailForGoodAsync();
        var dead = await DeliveryAsync(DeliveryDisplay.Of(DeliveryPurpose.Test));
        await ShouldReadAsync(dead, DeliveryStatus.Dead);
        await Expect(dead.GetByText("93000")).ToBeVisibleAsync();

        receiver.Answer = answer;
        await dead.Button(DeliveriesTexts.Resend).ClickAsync();
        await ShouldReadAsync(dead, DeliveryStatus.Waiting);
        await RoundAsync();
        await ShouldReadAsync(await DeliveryAsync(DeliveryDisplay.Of(DeliveryPurpose.Test)), DeliveryStatus.Sent);
    }

    private static string Waiting => NotificationDisplay.NameOf("ApprovalWaiting", null);

    private async Task AddAsync(string address, string language)
    {
        var admin = await AsAsync("admin");
        await admin.GotoAsync("/robots/new");
        await admin.Field(RobotPageTexts.Name).FillAsync(Group);
        await admin.Field(RobotPageTexts.Address).FillAsync(address);
        await admin.Field(RobotPageTexts.Language).SelectOptionAsync(new SelectOptionValue { Label = language });
        await admin.Button(RobotPageTexts.Save).ClickAsync();
        await Expect(admin.Button(RobotPageTexts.Test)).ToBeVisibleAsync();
    }

    private async Task<(string Number, string Person)> ProposeAsync()
    {
        var places = new DemoPlaces(App, "hr");
        var by = await places.ActorAsync();
        var row = await places.ReadAsync(db => db.RegisterRows.VisibleTo(by).Where(one => one.CaseStatus == CaseStatus.Findings && one.Finding == Finding.Substantiated).FirstAsync(Ct));
        var hr = await AsAsync("hr");
        await hr.OpenTabAsync($"/cases/{row.CaseFileId}", CaseDecisionSection.InAddress);
        await hr.SendProposalAsync(await hr.StartProposalAsync(row.Name), row.Name, Grounds);
        return (row.CaseNumber, row.Name);
    }

    /// <summary>A test message, tried once a day until it is given up.</summary>
    private async Task FailForGoodAsync()
    {
        var admin = await AsAsync("admin");
        await admin.GotoAsync("/robots");
        await admin.GetByRole(AriaRole.Link, new() { Name = Group }).ClickAsync();
        await admin.Button(RobotPageTexts.Test).ClickAsync();
        await Until.HoldsAsync(async () => await NewestAsync() is { Purpose: DeliveryPurpose.Test, LastError: not null });
        for (var attempt = 1; attempt < Backoff.MaxAttempts; attempt++)
        {
            await LaterAsync(days: 1);
            await RoundAsync();
        }
    }

    private Task<bool> RoundAsync() => App.Services.GetRequiredService<DeliveryBatch>().RunAsync(
        App.Services.GetServices<IDeliveryChannel>().Single(one => one.Channel == DeliveryChannel.WeCom), Ct);

    private Task<Delivery?> NewestAsync() => new DemoPlaces(App, "admin").ReadAsync(db => db.Deliveries.AsNoTracking().OrderByDescending(row => row.Id).FirstOrDefaultAsync(Ct));

    /// <summary>Its line on the deliveries page, which is opened anew.</summary>
    private async Task<ILocator> DeliveryAsync(string what)
    {
        var admin = await AsAsync("admin");
        await admin.GotoAsync("/deliveries");
        return admin.GetByRole(AriaRole.Row).Filter(new() { HasText = what });
    }

    private static Task ShouldReadAsync(ILocator delivery, DeliveryStatus status) => Expect(delivery.Locator(".badge")).ToContainTextAsync(DeliveryDisplay.Of(status));
}
