using Conduct.App.Data;
using Conduct.App.Features.Appeals;
using Conduct.App.Work.Items;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Appeals;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static Conduct.Tests.Features.Appeals.AppealCommandTests;

namespace Conduct.Tests.Features.Appeals;

/// <summary>As rule 27 has it: an appeal whose reviewer can no longer judge it goes on, and one without a reviewer waits until somebody is appointed.</summary>
public sealed class ReviewerJobTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task GiveOn_WhenTheReviewerLeft_WaitsAndTells_UntilSomebodyIsAppointed(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var appeal = await UnderReviewAsync(stage);
        await stage.RunAsync(new GiveAppealOn(appeal.Id), Actor.System).ShouldBeDone();
        Assert.Equal(1, (await AppealAsync(stage)).Turn);

        await stage.Host.ReadAsync(db => db.Employees.Where(row => row.Id == stage.Company.ComplianceOfficer.Id).ExecuteUpdateAsync(row => row.SetProperty(one => one.LeftOn, Company.Today.AddDays(-1)), Ct));
        await stage.RunAsync(new GiveAppealOn(appeal.Id), Actor.System).ShouldBeDone();
        await stage.RunAsync(new GiveAppealOn(appeal.Id), Actor.System).ShouldBeDone();
        Assert.Equal((AppealStatus.Accepted, null), ((await AppealAsync(stage)).Status, (await AppealAsync(stage)).ReviewerId));
        Assert.Equal([stage.Company.SecondHrOfficer.Id], await stage.Host.ReadAsync(db => db.Notifications.Where(row => row.Kind == "AppealReviewerMissing").Select(row => row.RecipientEmployeeId).ToListAsync(Ct)));

        var newcomer = stage.Company.Enter("E009", "沈清", stage.Company.HeadOffice, Role.Manager);
        await stage.Host.SaveAsync(newcomer);
        await stage.GiveAsync(newcomer, Role.Manager);
        await stage.RunAsync(new GiveAppealOn(appeal.Id), Actor.System).ShouldBeDone();
        Assert.Equal((AppealStatus.UnderReview, newcomer.Id, 2), ((await AppealAsync(stage)).Status, (await AppealAsync(stage)).ReviewerId, (await AppealAsync(stage)).Turn));
    }

    [Theory, BothDatabases]
    public async Task Work_StandsOnTheListOfWhoeverItWaitsFor(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var appeal = await FiledAsync(stage);
        Assert.Equal("AdmitAppeal", Assert.Single(await OpenAsync(stage, stage.SecondHr, Permission.AdmitAppeals)).Task.Code);
        Assert.Empty(await OpenAsync(stage, stage.Hr, Permission.AdmitAppeals));
        Assert.Empty(await OpenAsync(stage, stage.OtherHr, Permission.AdmitAppeals));

        await stage.RunAsync(new AcceptAppeal(appeal.Id, appeal.Version, null, Stays: false), stage.SecondHr).ShouldBeDone();
        var item = Assert.Single(await OpenAsync(stage, Compliance(stage), Permission.ApprovePenalties));
        Assert.Equal(("JudgeAppeal", new DateOnly(2026, 3, 23)), (item.Task.Code, item.DueOn));
        Assert.Empty(await OpenAsync(stage, stage.HeadManager, Permission.ApprovePenalties));
        Assert.Empty(await OpenAsync(stage, stage.SecondHr, Permission.AdmitAppeals));
    }

    private static async Task<IReadOnlyList<WorkItem>> OpenAsync(PenaltyStage stage, Actor actor, Permission permission)
    {
        await using var db = await stage.Host.OpenAsync();
        var workingDays = (Conduct.App.Platform.Calendar.WorkingDays)stage.Host.Services.GetService(typeof(Conduct.App.Platform.Calendar.WorkingDays))!;
        var clock = (Conduct.App.Platform.Calendar.OrganisationClock)stage.Host.Services.GetService(typeof(Conduct.App.Platform.Calendar.OrganisationClock))!;
        return await WorkKinds.Of<UndecidedAppeal>().OpenAsync(new(db, clock, workingDays, Ct) { Reader = new(actor, permission) }, Ct);
    }
}
