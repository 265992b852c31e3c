using System.Text.Json;
using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Features.Penalties;
using Conduct.App.Features.Reviews;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Penalties;

/// <summary>The subject's own side: everything about them from service on, and nothing else.</summary>
public sealed class MyDecisionTests
{
    public static TheoryData<DecisionStatus> BeforeService =>
        [DecisionStatus.PendingApproval, DecisionStatus.Returned, DecisionStatus.Rejected, DecisionStatus.Withdrawn, DecisionStatus.Approved];

    [Theory, MemberData(nameof(BeforeService))]
    public async Task Subject_BeforeService_SeesNothing(DecisionStatus status)
    {
        await using var stage = await PenaltyStage.StartAsync();
        var decision = (await stage.DecisionAsync(status)).Decision;

        Assert.Null(await FindAsync(stage, decision.Id, Zhang(stage)));
        Assert.Empty(await DecisionsOfAsync(stage, Zhang(stage)));
        await stage.RunAsync(new OpenDecision(decision.Id), Zhang(stage)).ShouldBeNotFound();
        Assert.Equal(0, await stage.Host.ReadAsync(db => db.Notifications.CountAsync(row => row.RecipientEmployeeId == stage.Company.Zhang.Id)));
    }

    [Theory, BothDatabases]
    public async Task Subject_AfterService_ReadsReasonsClauseMeasuresAndAppeal(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var staged = await stage.DecisionAsync(DecisionStatus.Served);

        var view = (await FindAsync(stage, staged.Decision.Id, Zhang(stage)))!;

        Assert.Equal(staged.Decision.Grounds, view.Letter.Grounds);
        Assert.Equal((PolicyBuilder.Meal, Finding.Substantiated), (view.Letter.Clauses.Single().Text.Code, view.Letter.Clauses.Single().Finding!.Value));
        Assert.NotEmpty(view.Letter.Clauses.Single().Text.Text);
        Assert.Equal([MeasureKind.PerformanceDeduction, MeasureKind.WrittenReview], view.Measures.Select(measure => measure.Kind));
        Assert.Equal((staged.Decision.AppealEndsOn, true, true), (view.AppealEndsOn, view.AppealOpen, view.MayConfirm));
        Assert.Equal((stage.Company.HeadOffice.Name, 1, staged.Review!.Id), (view.Letter.Issuer, view.Letter.Evidence.Count, view.ReviewId!.Value));
        Assert.Equal(staged.Decision.Id, (await DecisionsOfAsync(stage, Zhang(stage))).Single().Id);
        Assert.Equal(staged.Review.Id, (await ReviewsOfAsync(stage, Zhang(stage))).Rows.Single().Id);
    }

    [Theory, BothDatabases]
    public async Task Subject_ReadsTheLetterThatTheOfficerReads(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var decision = (await stage.DecisionAsync(DecisionStatus.Served)).Decision;
        await using var scope = stage.Host.Services.CreateAsyncScope();

        var officers = await scope.ServiceProvider.GetRequiredService<DecisionLetterQuery>().FindAsync(decision.CaseFileId, decision.Id, stage.Hr, TestContext.Current.CancellationToken);

        Assert.NotNull(officers);
        Assert.Equal(JsonSerializer.Serialize(officers, Relaxed), JsonSerializer.Serialize((await FindAsync(stage, decision.Id, Zhang(stage)))!.Letter, Relaxed));
    }

    [Fact]
    public async Task Subject_ReadsNothingOfOthers()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var staged = await stage.DecisionAsync(DecisionStatus.Served, changeCase: builder => builder.WithSubject(stage.Company.Li).WithNamed(stage.Company.Wang));

        var all = JsonSerializer.Serialize(await FindAsync(stage, staged.Decision.Id, Zhang(stage)), Relaxed)
            + JsonSerializer.Serialize(await DecisionsOfAsync(stage, Zhang(stage)), Relaxed)
            + JsonSerializer.Serialize(await ReviewsOfAsync(stage, Zhang(stage)), Relaxed);

        Assert.Contains(stage.Company.Zhang.Name, all, StringComparison.Ordinal);
        Assert.DoesNotContain(stage.Company.Li.Name, all, StringComparison.Ordinal);
        Assert.DoesNotContain(stage.Company.Wang.Name, all, StringComparison.Ordinal);
        Assert.DoesNotContain(staged.CaseFile.Incident!.Narrative, all, StringComparison.Ordinal);
        Assert.DoesNotContain(CaseFileBuilder.Photo.FileName, all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timeline_HoldsOnlyWhatIsOpenToTheSubject()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var staged = await stage.DecisionAsync(DecisionStatus.Served);

        var view = (await FindAsync(stage, staged.Decision.Id, Zhang(stage)))!;

        var open = await stage.Host.ReadAsync(db => db.AuditEntries.Where(entry => entry.OpenToSubject).Select(entry => entry.Seq).ToListAsync());
        Assert.Equal(open.Order(), view.Timeline.Select(line => line.Seq).Order());
        Assert.True(view.Timeline.Count < (await stage.TimelineAsync(staged.CaseFile.Id)).Count);
    }

    [Theory, BothDatabases]
    public async Task Open_TheFirstTime_IsWrittenDownOnce(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var decision = (await stage.DecisionAsync(DecisionStatus.Served)).Decision;

        await stage.RunAsync(new OpenDecision(decision.Id), Zhang(stage)).ShouldBeDone();
        await stage.RunAsync(new OpenDecision(decision.Id), Zhang(stage)).ShouldBeDone();

        Assert.Single(await stage.TimelineAsync(decision.CaseFileId), AuditKinds.DecisionOpened);
        await stage.RunAsync(new OpenDecision(decision.Id), stage.Hr).ShouldBeNotFound();
    }

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static Actor Zhang(PenaltyStage stage) => stage.Company.As(stage.Company.Zhang);

    private static async Task<MyDecisionView?> FindAsync(PenaltyStage stage, Guid id, Actor actor)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MyDecisionQuery>().FindAsync(id, actor, TestContext.Current.CancellationToken);
    }

    private static async Task<IReadOnlyList<MyDecisionRow>> DecisionsOfAsync(PenaltyStage stage, Actor actor)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MyDecisionsQuery>().ListAsync(actor, TestContext.Current.CancellationToken);
    }

    private static async Task<MyReviewsView> ReviewsOfAsync(PenaltyStage stage, Actor actor)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MyReviewsQuery>().ListAsync(actor, TestContext.Current.CancellationToken);
    }
}
