using Conduct.App.Data;
using Conduct.App.Features.Policies;
using Conduct.Domain.Policies;
using Conduct.Tests.EndToEnd.Looks;
using Conduct.Tests.EndToEnd.Steps;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Conduct.Tests.EndToEnd.Steps.PageSteps;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd;

/// <summary>Compliance asks everyone to acknowledge the policy in force; somebody of the head office confirms; the list shows it.</summary>
[FullStage]
public sealed class AcknowledgementJourney(Browser browser) : BrowserJourney(browser, new DemoHost())
{
    private static readonly DateOnly Today = Company.Today;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Policy_AskedOfEveryone_IsConfirmed_AndTheListShowsIt()
    {
        SpeakChinese();
        await ForgetAsync();
        var compliance = await AsAsync("compliance");
        await compliance.GotoAsync("/policies");
        await compliance.GetByRole(AriaRole.Link, new() { Name = AcknowledgementTexts.Title }).ClickAsync();
        await compliance.Button(AcknowledgementTexts.Ask).ClickAsync();
        await compliance.OpenDialog().Field(AcknowledgementTexts.AskDays).FillAsync("7");
        await compliance.AnswerAsync(AcknowledgementTexts.Ask);

        var head = await AsAsync("head");
        await head.GotoAsync("/");
        await head.GetByRole(AriaRole.Link, new() { Name = PolicyWorkTexts.ConfirmPolicy }).ClickAsync();
        await head.Button(Format(AcknowledgementTexts.ConfirmFormat, Today)).ClickAsync();
        await Expect(head.GetByText(Format(AcknowledgementTexts.ConfirmedFormat, Today))).ToBeVisibleAsync();

        var (name, unit) = await WhoAsync("head");
        await compliance.GetByRole(AriaRole.Link, new() { Name = unit, Exact = true }).ClickAsync();
        await compliance.GetByRole(AriaRole.Link, new() { Name = AcknowledgementDisplay.Of(AcknowledgementState.Confirmed), Exact = true }).ClickAsync();
        var line = compliance.GetByRole(AriaRole.Row).Filter(new() { HasText = name });
        await line.ShouldShowAsync(AcknowledgementStatus.Confirmed);
        await Expect(line.GetByText(Format(AcknowledgementTexts.ConfirmedOnFormat, Today))).ToBeVisibleAsync();
    }

    /// <summary>In the demo everyone has been asked already.</summary>
    private async Task ForgetAsync()
    {
        _ = App.Url;
        await using var db = await App.Services.GetRequiredService<IDbContextFactory<ConductDb>>().CreateDbContextAsync(Ct);
        await db.Set<AcknowledgementCall>().ExecuteDeleteAsync(Ct);
        await db.PolicyAcknowledgements.ExecuteDeleteAsync(Ct);
    }

    private async Task<(string Name, string Unit)> WhoAsync(string account)
    {
        var places = new DemoPlaces(App, account);
        var by = await places.ActorAsync();
        var unit = await places.ReadAsync(db => db.OrgUnits.Where(one => db.Employees.Any(employee => employee.Id == by.EmployeeId && employee.UnitId == one.Id)).Select(one => one.Name).SingleAsync());
        return (by.Name, unit);
    }
}
