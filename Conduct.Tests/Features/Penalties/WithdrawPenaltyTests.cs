using Conduct.App.Data;
using Conduct.App.Features.Penalties;
using Conduct.App.Register;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Penalties;

/// <summary>Rule 27: the proposer takes back what waits for approval.</summary>
public sealed class WithdrawPenaltyTests
{
    [Theory, BothDatabases]
    public async Task Withdraw_ByTheProposer_GoesBackToTheFindings_AndLeavesItsTrace(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var staged = await stage.DecisionAsync(DecisionStatus.PendingApproval);

        await stage.RunAsync(Withdraw(staged), stage.Hr).ShouldBeDone();

        Assert.Equal(DecisionStatus.Withdrawn, (await stage.DecisionAsync(staged.Decision.Id)).Status);
        var subject = (await stage.CaseAsync(staged.CaseFile.Id)).Subjects[0];
        Assert.Equal((CaseStatus.Findings, null), (subject.Status, subject.Allegations[0].DecisionId));
        Assert.Equal(nameof(PenaltyWithdrawn), (await stage.TimelineAsync(staged.CaseFile.Id))[^1]);
        Assert.Equal("金额有误", await stage.Host.ReadAsync(db => db.AuditEntries.Where(entry => entry.Kind == nameof(PenaltyWithdrawn)).Select(entry => entry.Reason).SingleAsync()));
    }

    [Theory, BothDatabases]
    public async Task Withdraw_TellsThoseWhoWereAsked_AndNobodyElse(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var staged = await stage.DecisionAsync(DecisionStatus.PendingApproval);

        await stage.RunAsync(Withdraw(staged), stage.Hr).ShouldBeDone();

        var told = await stage.Host.ReadAsync(db => db.Notifications.Where(row => row.Kind == "PenaltyWithdrawn").Select(row => row.RecipientEmployeeId).ToListAsync());
        Assert.Equal([stage.Company.BranchManager.Id], told);
    }

    [Theory, BothDatabases]
    public async Task Withdrawn_IsNoDecision_InTheRegisterTheLetterAndTheQueue(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var staged = await stage.DecisionAsync(DecisionStatus.PendingApproval);
        await stage.RunAsync(Withdraw(staged), stage.Hr).ShouldBeDone();
        await using var scope = stage.Host.Services.CreateAsyncScope();
        var ct = TestContext.Current.CancellationToken;

        Assert.Null(await scope.ServiceProvider.GetRequiredService<DecisionLetterQuery>().FindAsync(staged.CaseFile.Id, staged.Decision.Id, stage.Hr, ct));
        Assert.Equal(0, (await scope.ServiceProvider.GetRequiredService<ApprovalsQuery>().ReadAsync(stage.BranchManager, new(1), ct)).Total);
        Assert.Null(await stage.Host.ReadAsync(db => db.Set<RegisterRow>().Where(row => row.CaseFileId == staged.CaseFile.Id).Select(row => row.DecisionStatus).SingleAsync(ct)));
    }

    [Fact]
    public async Task Withdrawn_CanBeProposedAnew_AndStaysInTheFile()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var staged = await stage.DecisionAsync(DecisionStatus.PendingApproval);
        await stage.RunAsync(Withdraw(staged), stage.Hr).ShouldBeDone();
        var version = (await stage.CaseAsync(staged.CaseFile.Id)).Version;

        await stage.RunAsync(new ProposePenalty(NewId.Next(), staged.CaseFile.Id, version, staged.Subject.Id, PenaltyStage.Standard()), stage.Hr).ShouldBeDone();

        var statuses = await stage.Host.ReadAsync(db => db.PenaltyDecisions.OrderBy(one => one.Id).Select(one => one.Status).ToListAsync());
        Assert.Equal([DecisionStatus.Withdrawn, DecisionStatus.PendingApproval], statuses);
    }

    [Fact]
    public async Task Withdraw_BySomebodyElse_IsRefused()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var staged = await stage.DecisionAsync(DecisionStatus.PendingApproval);

        await stage.RunAsync(Withdraw(staged), stage.SecondHr).ShouldBeRefused(PenaltyRules.OnlyProposerWithdraws);
        await stage.RunAsync(Withdraw(staged), stage.BranchManager).ShouldBeForbidden();
        await stage.RunAsync(Withdraw(staged), stage.OtherHr).ShouldBeNotFound();
    }

    [Fact]
    public async Task Withdraw_WithoutAReason_OrTooLate_IsRefused()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var staged = await stage.DecisionAsync(DecisionStatus.PendingApproval);
        var decided = await stage.DecisionAsync(DecisionStatus.Approved, stage.Company.Li);

        await stage.RunAsync(Withdraw(staged) with { Reason = " " }, stage.Hr).ShouldBeRefused(KernelRules.ReasonMissing);
        await stage.RunAsync(Withdraw(decided), stage.Hr).ShouldBeRefused(KernelRules.WrongState);
    }

    [Fact]
    public async Task Button_IsTheProposersAlone()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var staged = await stage.DecisionAsync(DecisionStatus.PendingApproval);

        Assert.True(await MayAsync(stage.Hr));
        Assert.False(await MayAsync(stage.SecondHr));
        Assert.False(await MayAsync(stage.BranchManager));

        async Task<bool> MayAsync(Actor actor)
        {
            await using var scope = stage.Host.Services.CreateAsyncScope();
            var view = await scope.ServiceProvider.GetRequiredService<CaseDecisionQuery>().FindAsync(staged.CaseFile.Id, actor, TestContext.Current.CancellationToken);
            return view!.Subjects.SelectMany(subject => subject.Decisions).Single().MayWithdraw;
        }
    }

    private static WithdrawPenalty Withdraw(DecisionBuilder staged) => new(staged.Decision.Id, staged.Decision.Version, "金额有误");
}
