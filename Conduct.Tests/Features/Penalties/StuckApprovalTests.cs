using System.Reflection;
using Conduct.App.Data;
using Conduct.App.Features.Cases;
using Conduct.App.Features.Penalties;
using Conduct.App.Security;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Staff;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Penalties;

/// <summary>Rule 27: whoever was asked can no longer decide, for whatever reason, and the next one is asked.</summary>
public sealed class StuckApprovalTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("left")]
    [InlineData("disabled")]
    [InlineData("role")]
    [InlineData("named")]
    public async Task WhoeverWasAsked_IsGone_AndTheNextIsAskedAndTold(string cause)
    {
        await using var stage = await PenaltyStage.StartAsync();
        var staged = await stage.DecisionAsync(DecisionStatus.PendingApproval);
        await GoAsync(stage, stage.Company.BranchManager, cause);

        await SweepAsync(stage);
        await SweepAsync(stage);

        var decision = await stage.DecisionAsync(staged.Decision.Id);
        Assert.Equal((stage.Company.HeadOffice.Id, Role.Manager), (decision.CurrentStep!.UnitId, decision.CurrentStep.Role));
        Assert.Equal(1, (await stage.TimelineAsync(staged.CaseFile.Id)).Count(kind => kind == nameof(PenaltyMovedUp)));
        Assert.Equal(1, await ToldAsync(stage, "ApprovalWaiting", stage.Company.HeadManager));
    }

    [Theory, BothDatabases]
    public async Task MoveUp_WhileSomebodyCanDecide_ChangesNothing_AndByPeopleIsForbidden(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var staged = await stage.DecisionAsync(DecisionStatus.PendingApproval);

        await SweepAsync(stage);
        await stage.RunAsync(new MoveUpApproval(staged.Decision.Id), Actor.System).ShouldBeDone();
        await stage.RunAsync(new MoveUpApproval(staged.Decision.Id), stage.Hr).ShouldBeForbidden();

        Assert.Equal(stage.Company.Branch.Id, (await stage.DecisionAsync(staged.Decision.Id)).CurrentStep!.UnitId);
        await GoAsync(stage, stage.Company.BranchManager, "role");
        await stage.RunAsync(new MoveUpApproval(staged.Decision.Id), Actor.System).ShouldBeDone();
        Assert.Equal(stage.Company.HeadOffice.Id, (await stage.DecisionAsync(staged.Decision.Id)).CurrentStep!.UnitId);
    }

    [Fact]
    public async Task NobodyLeftAtAll_TheProposerIsToldOnce_AndThePageSaysWhoCanAppoint()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var administrator = stage.Company.Enter("E900", "安宁", stage.Company.HeadOffice);
        await stage.Host.SaveAsync(administrator);
        await stage.GiveAsync(administrator, Role.Administrator);
        var staged = await stage.DecisionAsync(DecisionStatus.PendingApproval);
        foreach (var gone in new[] { stage.Company.BranchManager, stage.Company.HeadManager, stage.Company.ComplianceOfficer })
        {
            await GoAsync(stage, gone, "disabled");
        }

        await SweepAsync(stage);
        await SweepAsync(stage);

        Assert.Equal(1, await ToldAsync(stage, "ApproverMissing", stage.Company.HrOfficer));
        Assert.Equal(1, (await stage.TimelineAsync(staged.CaseFile.Id)).Count(kind => kind == nameof(ApproverMissing)));
        await using var scope = stage.Host.Services.CreateAsyncScope();
        var head = await scope.ServiceProvider.GetRequiredService<CaseQuery>().FindAsync(staged.CaseFile.Id, stage.Hr, Ct);
        Assert.Contains("安宁", head!.Steps.First!.Note, StringComparison.Ordinal);
        await stage.RunAsync(new WithdrawPenalty(staged.Decision.Id, (await stage.DecisionAsync(staged.Decision.Id)).Version, "无人审批"), stage.Hr).ShouldBeDone();
    }

    private static Task GoAsync(PenaltyStage stage, Employee who, string cause) => cause switch
    {
        "left" => stage.Host.ChangeAsync(async db =>
        {
            var employee = await db.Employees.SingleAsync(row => row.Id == who.Id, Ct);
            employee.Change(employee.Details with { LeftOn = Company.Today.AddDays(-1) }, Actor.System, Company.Now);
        }),
        "named" => stage.Host.ChangeAsync(async db => db.Add(Activator.CreateInstance(
            typeof(NamedPerson), BindingFlags.NonPublic | BindingFlags.Instance, null, [await db.CaseFiles.Select(file => file.Id).SingleAsync(Ct), who.Id, who.Name, NamedPart.Witness], null)!)),
        "disabled" => stage.Host.ReadAsync(db => db.Users.Where(row => row.EmployeeId == who.Id).ExecuteUpdateAsync(row => row.SetProperty(one => one.Disabled, true), Ct)),
        _ => stage.Host.ReadAsync(db => db.RoleAssignments.Where(row => db.Set<Account>().Any(account => account.Id == row.AccountId && account.EmployeeId == who.Id)).ExecuteDeleteAsync(Ct)),
    };

    private static async Task SweepAsync(PenaltyStage stage)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<StuckApprovals>().MoveUpAsync(Ct);
    }

    private static Task<int> ToldAsync(PenaltyStage stage, string kind, Employee who) =>
        stage.Host.ReadAsync(db => db.Notifications.CountAsync(row => row.Kind == kind && row.RecipientEmployeeId == who.Id, Ct));
}
