using Conduct.App.Data;
using Conduct.App.Features.Penalties;
using Conduct.App.Features.Reviews;
using Conduct.App.Security;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Penalties;
using Conduct.Domain.Staff;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Work.Notifications;

public sealed class NotificationStepTests
{
    [Theory, BothDatabases]
    public async Task Proposal_TellsTheApproverOfTheFirstLevelOnly(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);

        await stage.DecisionAsync(DecisionStatus.PendingApproval);

        var told = Assert.Single(await ToldAsync(stage));
        Assert.Equal((stage.Company.BranchManager.Id, "ApprovalWaiting"), told);
    }

    [Theory, BothDatabases]
    public async Task Approval_PassesTheWordUpAndThenToTheProposer(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var decision = (await stage.DecisionAsync(DecisionStatus.PendingApproval)).Decision;
        await stage.RunAsync(new ApprovePenalties(decision.Id, decision.Version, null), stage.BranchManager).ShouldBeDone();
        Assert.Contains((stage.Company.HeadManager.Id, "ApprovalWaiting"), await ToldAsync(stage));

        await stage.RunAsync(new ApprovePenalties(decision.Id, decision.Version + 1, null), stage.HeadManager).ShouldBeDone();

        Assert.Contains((stage.Company.HrOfficer.Id, "PenaltyApproved"), await ToldAsync(stage));
        Assert.DoesNotContain(stage.Company.Zhang.Id, (await ToldAsync(stage)).Select(one => one.Item1));
    }

    [Fact]
    public async Task ReturnAndRejection_TellTheProposer()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.DecisionAsync(DecisionStatus.Returned);
        await stage.DecisionAsync(DecisionStatus.Rejected);

        var told = await ToldAsync(stage);

        Assert.Equal(["PenaltyRejected", "PenaltyReturned"],
            told.Where(one => one.Item1 == stage.Company.HrOfficer.Id).Select(one => one.Item2).OrderBy(kind => kind.ToString(), StringComparer.Ordinal));
    }

    [Theory, BothDatabases]
    public async Task Service_TellsTheSubjectOfDecisionAndReview(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);

        await stage.DecisionAsync(DecisionStatus.Served);

        Assert.Equal(["DecisionServed", "ReviewAssigned"], await ToldAsync(stage, stage.Company.Zhang));
    }

    [Theory, BothDatabases]
    public async Task SubjectsSteps_TellTheOfficerWhoServed(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var staged = await stage.DecisionAsync(DecisionStatus.Served);
        var zhang = stage.Company.As(stage.Company.Zhang);
        await stage.RunAsync(new ConfirmReceipt(staged.Decision.Id, staged.Decision.Version), zhang).ShouldBeDone();

        await stage.RunAsync(new SubmitReview(staged.Review!.Id, staged.Review.Version, ReviewBuilder.Text), zhang).ShouldBeDone();

        var told = await ToldAsync(stage, stage.Company.HrOfficer);
        Assert.Contains("ReceiptConfirmed", told);
        Assert.Contains("ReviewSubmitted", told);
        Assert.Empty(await ToldAsync(stage, stage.Company.SecondHrOfficer));
    }

    [Theory, BothDatabases]
    public async Task OfficerWhoLeft_IsFollowedByTheOthers_ButNeverByOneNamedInTheCase(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var third = stage.Company.Enter("E009", "何平", stage.Company.HeadOffice);
        await stage.Host.SaveAsync(third);
        await stage.GiveAsync(third, Conduct.Domain.Kernel.Role.HrOfficer);
        var staged = await stage.DecisionAsync(DecisionStatus.Served, changeCase: builder => builder.WithNamed(third));
        await stage.Host.ChangeAsync(async db => (await db.Users.SingleAsync(user => user.EmployeeId == stage.Company.HrOfficer.Id)).Disabled = true);

        await stage.RunAsync(new SubmitReview(staged.Review!.Id, staged.Review.Version, ReviewBuilder.Text), stage.Company.As(stage.Company.Zhang)).ShouldBeDone();

        Assert.Equal(["ReviewSubmitted"], await ToldAsync(stage, stage.Company.SecondHrOfficer));
        Assert.DoesNotContain("ReviewSubmitted", await ToldAsync(stage, stage.Company.HrOfficer));
        Assert.Empty(await ToldAsync(stage, third));
    }

    [Fact]
    public async Task Rows_HoldNoNamesAndNoNarrative()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var staged = await stage.DecisionAsync(DecisionStatus.Served);

        var arguments = await stage.Host.ReadAsync(db => db.Notifications.Select(row => row.Arguments).ToListAsync());

        Assert.NotEmpty(arguments);
        Assert.All(arguments, one => Assert.DoesNotContain(stage.Company.Zhang.Name, System.Text.RegularExpressions.Regex.Unescape(one), StringComparison.Ordinal));
        Assert.All(arguments, one => Assert.Equal(staged.CaseFile.Number, NotificationArguments.Read(one).Label));
    }

    private static Task<List<(Guid, string)>> ToldAsync(PenaltyStage stage) => stage.Host.ReadAsync(async db =>
        (await db.Notifications.AsNoTracking().ToListAsync()).ConvertAll(row => (row.RecipientEmployeeId, row.Kind)));

    private static async Task<IEnumerable<string>> ToldAsync(PenaltyStage stage, Employee employee) =>
        (await ToldAsync(stage)).Where(one => one.Item1 == employee.Id).Select(one => one.Item2).Order();
}
