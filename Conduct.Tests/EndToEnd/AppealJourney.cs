using Conduct.App.Data;
using Conduct.App.Features.Appeals;
using Conduct.App.Features.Penalties;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Appeals;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Conduct.Tests.EndToEnd.Looks;
using Conduct.Tests.EndToEnd.Steps;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Conduct.Tests.EndToEnd.Steps.PageSteps;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd;

/// <summary>An appeal that varies a penalty: from the employee's text, through admission and review, to the letter, 1,500 yuan in place of 3,000.</summary>
[FullStage]
public sealed class AppealJourney(Browser browser) : BrowserJourney(browser, new DemoHost())
{
    private const string Li = "李思妍";
    private const string Head = "陆景行";
    private const string Request = "请求将扣罚减半。";
    private const string Grounds = "查询是受同事口头委托，没有外传，事后我主动向主管说明。";
    private const string Reasons = "当事人未外传信息且主动说明，情节较轻。";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task Appeal_ThatVariesAPenalty_GoesFromTheTextToTheLetter(string language)
    {
        Speak(language);
        _ = App.Url;
        var review = await new DemoPlaces(App, "li").OwnReviewAsync();
        await MakeItThreeThousandAsync(review.DecisionId);
        var file = $"/cases/{review.CaseFileId}?tab={CaseAppealSection.InAddress}";

        var appeal = await FileAsync(review);
        await AcceptAsync(file);
        await VaryAsync(file);
        await ReadAsync(appeal, review);
        await CheckAsync(file, review);
    }

    private async Task MakeItThreeThousandAsync(Guid decisionId)
    {
        await using var db = await App.Services.GetRequiredService<IDbContextFactory<ConductDb>>().CreateDbContextAsync(Ct);
        var changed = await db.Measures.Where(measure => measure.DecisionId == decisionId && measure.Kind == MeasureKind.PerformanceDeduction)
            .ExecuteUpdateAsync(row => row.SetProperty(measure => measure.AmountFen, 3_000_00), Ct);
        Assert.Equal(1, changed);
    }

    private async Task<string> FileAsync(WrittenReview review)
    {
        var li = await AsAsync("li");
        await li.GotoAsync($"/my/decisions/{review.DecisionId}");
        await li.GetByRole(AriaRole.Link, new() { Name = MyDecisionTexts.FileAppeal }).ClickAsync();
        await Expect(li.GetByText(Head)).ToBeVisibleAsync();
        await li.Field(MyAppealTexts.Request).FillAsync(Request);
        await li.Field(MyAppealTexts.Grounds).FillAsync(Grounds);
        await li.Button(MyAppealTexts.File).ClickAsync();
        await li.AnswerAsync(MyAppealTexts.File);
        await li.WaitForURLAsync("**/my/appeals/**");
        await li.Locator("main").ShouldShowAsync(AppealStatus.Filed);
        await Expect(li.GetByText(Grounds)).ToBeVisibleAsync();
        return li.Url;
    }

    private async Task AcceptAsync(string file)
    {
        var compliance = await AsAsync("compliance");
        await compliance.GotoAsync(file);
        await Expect(compliance.CardOf(Li).GetByText(Grounds)).ToBeVisibleAsync();
        await compliance.CardOf(Li).Button(DomainTexts.Of(AppealAction.Accept)).ClickAsync();
        await compliance.AnswerAsync(DomainTexts.Of(AppealAction.Accept));
        await compliance.CardOf(Li).ShouldShowAsync(AppealStatus.UnderReview);
    }

    private async Task VaryAsync(string file)
    {
        var head = await AsAsync("head");
        await head.GotoAsync(file);
        await head.CardOf(Li).GetByRole(AriaRole.Link, new() { Name = AppealTexts.Judge }).ClickAsync();
        await head.Field(AppealTexts.Outcome).SelectOptionAsync(new SelectOptionValue { Label = DomainTexts.Of(AppealAction.Vary) });
        var amount = head.Field(Format(AppealTexts.AmountFormat, DomainTexts.Of(MeasureKind.PerformanceDeduction)));

        // Heavier is refused, and what was written stays.
        await amount.FillAsync("3001");
        await head.Field(AppealTexts.Reasons).FillAsync(Reasons);
        await head.Button(AppealTexts.Decide).ClickAsync();
        await head.AnswerAsync(AppealTexts.Decide);
        await Expect(head.GetByText(DomainTexts.OfRule(PenaltyRules.VariationHeavier, []))).ToBeVisibleAsync();
        await amount.FillAsync("1500");
        await head.Field(AppealTexts.Reasons).ClickAsync();
        await head.Button(AppealTexts.Decide).ClickAsync();
        await head.AnswerAsync(AppealTexts.Decide);
        await head.Locator("main").ShouldShowAsync(AppealStatus.Varied);
    }

    private async Task ReadAsync(string appeal, WrittenReview review)
    {
        var li = await AsAsync("li");
        await li.GotoAsync(appeal);
        var letter = li.Locator("article.letter");
        await Expect(letter.GetByRole(AriaRole.Heading, new() { Name = AppealLetterTexts.Title })).ToBeVisibleAsync();
        await Expect(letter.GetByText("1,500")).ToBeVisibleAsync();
        await Expect(letter.GetByText("3,000")).ToBeVisibleAsync();
        await Expect(letter.GetByText(Reasons)).ToBeVisibleAsync();
        await li.GotoAsync($"/my/decisions/{review.DecisionId}");
        await li.Locator("main").ShouldShowAsync(DecisionStatus.Varied);
    }

    // The officer sees that it was read, and prints the same letter.
    private async Task CheckAsync(string file, WrittenReview review)
    {
        var hr = await AsAsync("hr");
        await hr.GotoAsync(file);
        await Expect(hr.CardOf(Li).GetByText($"{DomainTexts.Of(ServiceMethod.InApp)} · {Li}")).ToBeVisibleAsync();
        await hr.CardOf(Li).GetByRole(AriaRole.Link, new() { Name = AppealTexts.OpenLetter }).ClickAsync();
        await Expect(hr.Locator("article.letter").GetByText("1,500")).ToBeVisibleAsync();
        await hr.GotoAsync($"/cases/{review.CaseFileId}?tab=decision");
        await Expect(hr.GetByText(Format(PenaltyTexts.OriginalFormat, MeasureDisplay.Of(MeasureDraft.Deduction(3_000_00))))).ToBeVisibleAsync();
    }
}
