using Conduct.App.Data;
using Conduct.App.Features.Penalties;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Penalties;

public sealed class ConfirmReceiptTests
{
    [Theory, BothDatabases]
    public async Task Confirm_ServedDecision_TakesEffect(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var decision = (await stage.DecisionAsync(DecisionStatus.Served)).Decision;

        await stage.RunAsync(new ConfirmReceipt(decision.Id, decision.Version), Zhang(stage)).ShouldBeDone();

        var confirmed = await stage.DecisionAsync(decision.Id);
        Assert.Equal((DecisionStatus.Effective, stage.Host.Now), (confirmed.Status, confirmed.ReceiptConfirmedAt!.Value));
        Assert.Contains(nameof(ReceiptConfirmed), await stage.TimelineAsync(decision.CaseFileId));
    }

    [Fact]
    public async Task Confirm_AgainOrWithAnOldPage_IsRefusedOrChanged()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var decision = (await stage.DecisionAsync(DecisionStatus.Served)).Decision;
        await stage.RunAsync(new ConfirmReceipt(decision.Id, decision.Version), Zhang(stage)).ShouldBeDone();

        await stage.RunAsync(new ConfirmReceipt(decision.Id, decision.Version), Zhang(stage)).ShouldBeChanged();
        await stage.RunAsync(new ConfirmReceipt(decision.Id, decision.Version + 1), Zhang(stage)).ShouldBeRefused(KernelRules.WrongState);
    }

    [Fact]
    public async Task Confirm_SomebodyElsesOrNotServed_IsNotFound()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var served = (await stage.DecisionAsync(DecisionStatus.Served)).Decision;
        var approved = (await stage.DecisionAsync(DecisionStatus.Approved)).Decision;

        await stage.RunAsync(new ConfirmReceipt(served.Id, served.Version), stage.Company.As(stage.Company.Li)).ShouldBeNotFound();
        await stage.RunAsync(new ConfirmReceipt(served.Id, served.Version), stage.Hr).ShouldBeNotFound();
        await stage.RunAsync(new ConfirmReceipt(approved.Id, approved.Version), Zhang(stage)).ShouldBeNotFound();
    }

    [Fact]
    public async Task Confirm_ByTheSystem_IsForbidden()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var decision = (await stage.DecisionAsync(DecisionStatus.Served)).Decision;

        await stage.RunAsync(new ConfirmReceipt(decision.Id, decision.Version), Actor.System).ShouldBeForbidden();
    }

    private static Actor Zhang(PenaltyStage stage) => stage.Company.As(stage.Company.Zhang);
}
