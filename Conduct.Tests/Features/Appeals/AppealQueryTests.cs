using System.Text.Json;
using Conduct.App.Data;
using Conduct.App.Features.Appeals;
using Conduct.App.Features.Penalties;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Appeals;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using static Conduct.Tests.Features.Appeals.AppealCommandTests;

namespace Conduct.Tests.Features.Appeals;

/// <summary>Who sees what of an appeal.</summary>
public sealed class AppealQueryTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public AppealQueryTests() => System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.CurrentUICulture = Cultures.Chinese;

    /// <summary>Before it is filed the subject is told until when, who will judge it and by when it is answered.</summary>
    [Theory, BothDatabases]
    public async Task Filing_ShowsTheWindowTheReviewerAndTheDayOfTheAnswer(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var decision = (await stage.DecisionAsync(DecisionStatus.Served)).Decision;

        var view = (await AskAsync<FileAppealQuery, FileAppealView?>(stage, query => query.FindAsync(decision.Id, Zhang(stage), Ct)))!;

        Assert.Equal((new DateOnly(2026, 3, 16), new DateOnly(2026, 3, 23), false, true), (view.WindowEndsOn, view.AnswerBy, view.IsLate, view.MayFile));
        Assert.Contains("方正", view.Reviewer, StringComparison.Ordinal);
        Assert.Null(await AskAsync<FileAppealQuery, FileAppealView?>(stage, query => query.FindAsync(decision.Id, stage.Company.As(stage.Company.Li), Ct)));
    }

    [Fact]
    public async Task Filing_WhereNobodyIsLeft_SaysSo_AndWhoCanAppoint()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var administrator = stage.Company.Enter("E010", "管理员甲", stage.Company.HeadOffice, Role.Administrator);
        await stage.Host.SaveAsync(administrator);
        await stage.GiveAsync(administrator, Role.Administrator);
        var staged = await stage.DecisionAsync(DecisionStatus.Served, changeCase: builder => builder.WithNamed(stage.Company.ComplianceOfficer));

        var view = (await AskAsync<FileAppealQuery, FileAppealView?>(stage, query => query.FindAsync(staged.Decision.Id, Zhang(stage), Ct)))!;

        Assert.Equal(AppealTexts.NobodyLeft + AppealTexts.AppointedByFormat.With("管理员甲"), view.Reviewer);
    }

    /// <summary>Given up in writing: nobody is led to an appeal that would be refused, and no clock runs for one.</summary>
    [Theory, BothDatabases]
    public async Task GivenUpInWriting_NothingOffersAnAppeal(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var kept = (await stage.DecisionAsync(DecisionStatus.Effective, stage.Company.Li)).Decision;
        var staged = await stage.DecisionAsync(DecisionStatus.Effective, waived: true);
        var decision = staged.Decision;

        await stage.RunAsync(new FileAppeal(decision.Id, decision.Version, "请求减轻", "理由"), Zhang(stage)).ShouldBeRefused(PenaltyRules.AppealGivenUp);
        await stage.RunAsync(new AttachAppealFile(decision.Id, CaseFileBuilder.Photo), Zhang(stage)).ShouldBeNotFound();

        var form = (await AskAsync<FileAppealQuery, FileAppealView?>(stage, query => query.FindAsync(decision.Id, Zhang(stage), Ct)))!;
        Assert.Equal((false, PenaltyRules.AppealGivenUp), (form.MayFile, form.Obstacle));
        var own = (await AskAsync<MyDecisionQuery, MyDecisionView?>(stage, query => query.FindAsync(decision.Id, Zhang(stage), Ct)))!;
        Assert.Equal((false, false, "已书面放弃申诉。"), (own.MayAppeal, own.AppealOpen, own.AppealNote));
        Assert.Empty(Assert.Single((await AskAsync<CaseAppealQuery, CaseAppealView?>(stage, query => query.FindAsync(decision.CaseFileId, stage.Hr, Ct)))!.Subjects).Windows);
        Assert.Single(Assert.Single((await AskAsync<CaseAppealQuery, CaseAppealView?>(stage, query => query.FindAsync(kept.CaseFileId, stage.Hr, Ct)))!.Subjects).Windows);
    }

    [Theory, BothDatabases]
    public async Task Subject_ReadsTheirOwn_NobodyElseDoes_AndNothingOfOthers(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var staged = await stage.DecisionAsync(DecisionStatus.Effective, changeCase: builder => builder.WithSubject(stage.Company.Li).WithNamed(stage.Company.Wang));
        await stage.RunAsync(new FileAppeal(staged.Decision.Id, staged.Decision.Version, "请求减轻", "理由"), Zhang(stage)).ShouldBeDone();
        var appeal = await AppealAsync(stage);

        var own = (await AskAsync<MyAppealQuery, MyAppealView?>(stage, query => query.FindAsync(appeal.Id, Zhang(stage), Ct)))!;
        var all = JsonSerializer.Serialize(own, Relaxed) + JsonSerializer.Serialize(await AskAsync<MyAppealQuery, MyAppealsView>(stage, query => query.ListAsync(Zhang(stage), Ct)), Relaxed);
        Assert.Contains("请求减轻", all, StringComparison.Ordinal);
        Assert.DoesNotContain(stage.Company.Li.Name, all, StringComparison.Ordinal);
        Assert.DoesNotContain(stage.Company.Wang.Name, all, StringComparison.Ordinal);
        Assert.DoesNotContain(staged.CaseFile.Incident!.Narrative, all, StringComparison.Ordinal);

        foreach (var other in new[] { stage.Company.Li, stage.Company.Wang, stage.Company.HrOfficer })
        {
            Assert.Null(await AskAsync<MyAppealQuery, MyAppealView?>(stage, query => query.FindAsync(appeal.Id, stage.Company.As(other), Ct)));
        }

        foreach (var actor in new[] { Compliance(stage).RecusedFrom(appeal.CaseFileId), stage.OtherManager, Zhang(stage) })
        {
            Assert.Null(await AskAsync<CaseAppealQuery, CaseAppealView?>(stage, query => query.FindAsync(appeal.CaseFileId, actor, Ct)));
        }
    }

    [Theory, BothDatabases]
    public async Task Case_OffersEachWhatIsTheirs(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var appeal = await FiledAsync(stage);

        var admits = await RowAsync(stage, appeal.CaseFileId, stage.SecondHr);
        var filed = await RowAsync(stage, appeal.CaseFileId, stage.Hr);
        var approved = await RowAsync(stage, appeal.CaseFileId, stage.HeadManager);
        Assert.Contains("方正", admits.WouldJudge, StringComparison.Ordinal);
        Assert.Equal((null, AppealRules.HandInCase), (filed.WouldJudge, filed.Bar));
        Assert.Equal((null, null, false), (approved.WouldJudge, approved.Bar, approved.MayJudge));

        await stage.RunAsync(new AcceptAppeal(appeal.Id, appeal.Version, null, Stays: false), stage.SecondHr).ShouldBeDone();
        Assert.True((await RowAsync(stage, appeal.CaseFileId, Compliance(stage))).MayJudge);
        Assert.False((await RowAsync(stage, appeal.CaseFileId, stage.HeadManager)).MayJudge);
        Assert.NotNull(await AskAsync<JudgeAppealQuery, JudgeAppealView?>(stage, query => query.FindAsync(appeal.Id, Compliance(stage), Ct)));
        Assert.Null(await AskAsync<JudgeAppealQuery, JudgeAppealView?>(stage, query => query.FindAsync(appeal.Id, stage.HeadManager, Ct)));
    }

    /// <summary>The letter of the decision stays as it was served, whatever an appeal left of it; the answer tells both.</summary>
    [Theory, BothDatabases]
    public async Task Letter_TellsBeforeAndAfter_AndTheDecisionsLetterStays(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var appeal = await UnderReviewAsync(stage);
        var before = await stage.DecisionAsync(appeal.DecisionId);
        KeptMeasure[] kept = [.. before.Measures.Select(measure => new KeptMeasure(measure.Id, measure.AmountFen is null ? measure.AsDraft() : measure.AsDraft() with { AmountFen = 1_500_00 }))];
        Assert.Null(await AskAsync<AppealLetterQuery, (Guid, AppealLetter Letter)?>(stage, query => query.FindAsync(appeal.Id, stage.Hr, Ct)));
        await stage.RunAsync(new VaryDecision(appeal.Id, appeal.Version, "情节较轻", kept, before.InfluenceMonths), Compliance(stage)).ShouldBeDone();

        var letter = (await AskAsync<AppealLetterQuery, (Guid CaseFileId, AppealLetter Letter)?>(stage, query => query.FindAsync(appeal.Id, stage.Hr, Ct)))!.Value.Letter;
        Assert.Equal((3_000_00L, 1_500_00L, "情节较轻", AppealStatus.Varied), (
            letter.Outcome!.Before.Sum(measure => measure.AmountFen ?? 0), letter.Outcome.After.Sum(measure => measure.AmountFen ?? 0), letter.Reasons, letter.Status));
        var own = (await AskAsync<MyAppealQuery, MyAppealView?>(stage, query => query.FindAsync(appeal.Id, Zhang(stage), Ct)))!;
        Assert.Equal(JsonSerializer.Serialize(letter, Relaxed), JsonSerializer.Serialize(own.Letter, Relaxed));
        var decision = await AskAsync<DecisionLetterQuery, DecisionLetter?>(
            stage, query => query.FindAsync(appeal.CaseFileId, appeal.DecisionId, stage.Hr, Ct));
        Assert.Equal(3_000_00L, decision!.Measures.Sum(measure => measure.AmountFen ?? 0));
    }

    private static async Task<AppealRow> RowAsync(PenaltyStage stage, Guid caseFileId, Actor actor) =>
        Assert.Single(Assert.Single((await AskAsync<CaseAppealQuery, CaseAppealView?>(stage, query => query.FindAsync(caseFileId, actor, Ct)))!.Subjects).Appeals);

    private static async Task<TAnswer> AskAsync<TQuery, TAnswer>(PenaltyStage stage, Func<TQuery, Task<TAnswer>> ask)
        where TQuery : notnull
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        return await ask(ActivatorUtilities.GetServiceOrCreateInstance<TQuery>(scope.ServiceProvider));
    }
}
