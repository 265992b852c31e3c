using Conduct.App.Features.Policies;
using Conduct.Domain.Policies;
using Conduct.Tests.Platform.Word;

namespace Conduct.Tests.Features.Policies;

public sealed class PolicyDocumentTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Articles_BecomeClauses_ChaptersCategories_AndListsBelongToTheWording()
    {
        var draft = await ReadAsync(
            RawDocx.Of("员工手册", "第一章 总则", "第一条　目的：为规范员工行为，制定本制度。", "第二章　廉洁从业", "第二条 宴请", "员工不得接受客户宴请。", "（一）确有需要的，应当事前申报；", "（二）紧急情况应当次日补报。",
                "第三条 员工不得收受礼品，当场无法拒收的应当上交。", "签发人：王某")
            .AddTable(["次数", "扣罚"], ["第一次", "500"]));

        Assert.Equal("员工手册", draft.Unread);
        Assert.Equal([("第一条", "总则", "目的"), ("第二条", "廉洁从业", "宴请"), ("第三条", "廉洁从业", "员工不得收受礼品")], draft.Clauses.Select(clause => (clause.Code!, clause.Category!, clause.Title!)));
        Assert.Equal("员工不得接受客户宴请。\n（一）确有需要的，应当事前申报；\n（二）紧急情况应当次日补报。", draft.Clauses[1].Text);
        Assert.Equal("员工不得收受礼品，当场无法拒收的应当上交。", draft.Clauses[2].Text);
        Assert.Equal("签发人：王某\n次数 | 扣罚\n第一次 | 500", draft.Clauses[2].Unread);
        Assert.All(draft.Clauses, clause => Assert.Empty(clause.Steps));
        Assert.Null(draft.Clauses[0].Unread);
    }

    [Fact]
    public async Task DottedNumbers_BecomeClauses_UnderPlainHeadings()
    {
        var draft = await ReadAsync(RawDocx.Of("1 廉洁从业", "1.1 宴请", "不得接受客户宴请。", "1.2 礼品", "不得收受礼品。", "2、劳动纪律", "2.1 迟到", "不得迟到。"));

        Assert.Equal([("1.1", "廉洁从业"), ("1.2", "廉洁从业"), ("2.1", "劳动纪律")], draft.Clauses.Select(clause => (clause.Code!, clause.Category!)));
    }

    [Fact]
    public async Task Lists_ThatBeginAnew_BearTheNumberOfTheirHeading()
    {
        var draft = await ReadAsync(RawDocx.Of("一、廉洁从业", "（一）宴请", "不得接受宴请。", "（二）礼品", "不得收受礼品。", "二、劳动纪律", "（一）迟到", "不得迟到。"));

        Assert.Equal(["一", "二", "二-一"], draft.Clauses.Select(clause => clause.Code));
        Assert.DoesNotContain(draft.Faults(), fault => fault.Code == PolicyRules.ClauseCodeTwice);
    }

    [Theory]
    [InlineData("1、不得迟到。", "1")]
    [InlineData("（1） 不得迟到。", "1")]
    [InlineData("第 十二 条 不得迟到。", "第十二条")]
    [InlineData("１．２　不得迟到。", "1.2")]
    [InlineData("三、不得迟到。", "三")]
    public async Task Numbers_OfEachForm_AreKnown(string paragraph, string code) => Assert.Equal(code, Assert.Single((await ReadAsync(RawDocx.Of(paragraph))).Clauses).Code);

    [Fact]
    public async Task Wording_BeyondItsLimit_IsKeptBesideTheClause()
    {
        var clause = Assert.Single((await ReadAsync(RawDocx.Of($"第一条 宴请：{new string('文', PolicyClause.TextMaxLength)}余下。"))).Clauses);

        Assert.Equal((PolicyClause.TextMaxLength, "余下。"), (clause.Text!.Length, clause.Unread));
    }

    [Fact]
    public async Task Document_WithoutNumbers_TooManyOrBroken_IsRefusedWithItsReason()
    {
        Assert.Equal(ImportTexts.NoClauses, Assert.Single((await FileAsync(RawDocx.Of("员工手册", "不得迟到。").Open())).Errors).Reason);
        Assert.Equal(ImportTexts.NotDocx, Assert.Single((await FileAsync(new MemoryStream([1, 2, 3]))).Errors).Reason);
        Assert.Equal(ImportTexts.DocumentCorrupt, Assert.Single((await FileAsync(new RawDocx { Document = "<" }.Open())).Errors).Reason);
        Assert.Single((await FileAsync(RawDocx.Of([.. Enumerable.Range(1, PolicyDraft.MostClauses + 1).Select(number => $"{number}、不得迟到。")]).Open())).Errors);
    }

    private static async Task<PolicyDraft> ReadAsync(RawDocx document)
    {
        var file = await FileAsync(document.Open());
        Assert.True(file.IsClean);
        return ImportedPolicy.Read(file.Write()).Draft;
    }

    private static Task<ImportedPolicy> FileAsync(Stream file) => PolicyDocument.ReadAsync(file, "手册.docx", Ct);
}
