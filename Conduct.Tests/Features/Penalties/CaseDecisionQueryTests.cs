using Conduct.App.Data;
using Conduct.App.Features.Penalties;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Penalties;

public sealed class CaseDecisionQueryTests
{
    [Theory, BothDatabases]
    public async Task Tab_ForEachRole_OffersWhatItMayDo(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var staged = await stage.DecisionAsync(DecisionStatus.PendingApproval);

        var asked = await DecisionAsync(stage, staged, stage.BranchManager);
        var later = await DecisionAsync(stage, staged, stage.HeadManager);
        var officer = await DecisionAsync(stage, staged, stage.Hr);

        Assert.Equal((true, null, false), (asked.MayDecide, asked.Bar, asked.MayHandle));
        Assert.Equal((false, PenaltyRules.ApproverNotAsked), (later.MayDecide, later.Bar));
        Assert.Equal((false, null, true), (officer.MayDecide, officer.Bar, officer.MayHandle));
        Assert.Equal(["马超然", "郭强"], officer.Steps.SelectMany(step => step.Names));
    }

    [Theory, BothDatabases]
    public async Task Tab_AfterRejection_KeepsTheOldProposalAndOffersANewOne(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var staged = await stage.DecisionAsync(DecisionStatus.Rejected);
        await using var scope = stage.Host.Services.CreateAsyncScope();

        var view = await scope.ServiceProvider.GetRequiredService<CaseDecisionQuery>().FindAsync(staged.CaseFile.Id, stage.Hr, TestContext.Current.CancellationToken);

        var subject = Assert.Single(view!.Subjects);
        Assert.True(subject.MayPropose);
        Assert.True(Assert.Single(subject.Decisions).IsOver);
    }

    [Theory, BothDatabases]
    public async Task Letter_OfADecision_HoldsWhatRule14Asks(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var staged = await stage.DecisionAsync(DecisionStatus.Served);

        var letter = (await LetterAsync(stage, staged, stage.Hr))!;

        Assert.Equal(("张伟", "江南分公司", "客户经理", "总公司"), (letter.Name, letter.UnitName, letter.Post, letter.Issuer));
        Assert.Equal((staged.Grounds, Company.Today, new DateOnly(2026, 3, 16)), (letter.Grounds, letter.Date!.Value, letter.AppealEndsOn!.Value));
        Assert.Equal([CaseFileBuilder.Photo.Sha256], letter.Evidence.Select(item => item.Sha256));
        Assert.Equal(PolicyBuilder.Meal, Assert.Single(letter.Clauses).Text.Code);
        Assert.Equal([MeasureKind.PerformanceDeduction, MeasureKind.WrittenReview], letter.Measures.Select(measure => measure.Kind));
    }

    [Fact]
    public async Task Letter_HiddenOrRejected_IsNotFound()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var served = await stage.DecisionAsync(DecisionStatus.Served);
        var rejected = await stage.DecisionAsync(DecisionStatus.Rejected, stage.Company.Li);

        Assert.Null(await LetterAsync(stage, served, stage.OtherManager));
        Assert.Null(await LetterAsync(stage, served, stage.BranchManager.RecusedFrom(served.CaseFile.Id)));
        Assert.Null(await LetterAsync(stage, rejected, stage.Hr));
    }

    private static async Task<DecisionView> DecisionAsync(PenaltyStage stage, DecisionBuilder staged, Actor actor)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        var view = await scope.ServiceProvider.GetRequiredService<CaseDecisionQuery>().FindAsync(staged.CaseFile.Id, actor, TestContext.Current.CancellationToken);
        return view!.Subjects.Single().Decisions.Single();
    }

    private static async Task<DecisionLetter?> LetterAsync(PenaltyStage stage, DecisionBuilder staged, Actor actor)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DecisionLetterQuery>().FindAsync(staged.CaseFile.Id, staged.Decision.Id, actor, TestContext.Current.CancellationToken);
    }
}
