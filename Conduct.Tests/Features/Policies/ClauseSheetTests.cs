using Conduct.App.Features.Policies;
using Conduct.App.Platform.Excel;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Measures;
using Conduct.Domain.Policies;
using Conduct.Tests.Platform.Excel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Policies;

public sealed class ClauseSheetTests
{
    private static readonly string?[] Header = ["条款编号*", "类别", "违规等级", "条款标题", "条款正文", "第几次*", "扣罚下限（元）", "一般标准（元）", "扣罚上限（元）", "书面检讨（天）", "警告或处分", "停岗（天）", "追溯期（月）"];
    private static readonly string?[] First = ["1.1", "廉洁", "较重", "宴请", "不得接受宴请", "1", "500", "1000", "2000.50", "7", null, null, null];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rows_OfOneCode_BecomeAClauseWithItsTable()
    {
        var gravity = DomainTexts.Of(Gravity.Medium);
        var file = await ReadAsync([.. With(First, 2, gravity)], ["1.1", null, null, null, null, "2", null, null, null, null, DomainTexts.Of(MeasureKind.Suspension), "15", null]);

        Assert.Empty(file.Errors);
        var clause = Assert.Single(ImportedPolicy.Read(file.Write()).Draft.Clauses);
        Assert.Equal(("1.1", "廉洁", Gravity.Medium, "宴请", 12), (clause.Code!, clause.Category!, clause.Gravity!.Value, clause.Title!, clause.LookBackMonths!.Value));
        Assert.Equal([(500_00, 1000_00, 2000_50, 7, null, null), (null, null, null, null, (MeasureKind?)MeasureKind.Suspension, (int?)15)],
            clause.Steps.Select(step => ((long?)step.DeductionMinFen, (long?)step.DeductionDefaultFen, (long?)step.DeductionMaxFen, step.ReviewDays, step.Warning, step.SuspensionDays)));
    }

    [Fact]
    public async Task Rows_WithErrors_NameTheCell_AndNothingIsTaken()
    {
        var file = await ReadAsync(
            [.. With(First, 2, "很重")],
            ["1.1", null, null, null, null, "3", "很多", null, null, null, "训话", null, null],
            ["1.2", "廉洁", DomainTexts.Of(Gravity.Light), null, "正文", "1", "100", "50", "200", "0", null, null, "99"],
            [null, "廉洁", null, null, null, "1", null, null, null, null, null, null, null]);

        Assert.False(file.IsClean);
        Assert.Equal(
            [(2, "违规等级"), (3, "扣罚下限（元）"), (4, "条款标题"), (4, "追溯期（月）"), (4, "一般标准（元）"), (4, "书面检讨（天）"), (5, "条款编号")],
            file.Errors.Select(error => (error.Row!.Value, error.Column!.TrimEnd('*'))));
    }

    [Fact]
    public async Task Occurrences_WithAGap_AreNamed()
    {
        var file = await ReadAsync([.. With(First, 2, DomainTexts.Of(Gravity.Light))], ["1.1", null, null, null, null, "3", null, null, null, null, null, null, null]);

        var error = Assert.Single(file.Errors);
        Assert.Equal((3, "第几次", "3"), (error.Row!.Value, error.Column!, error.Value!));
    }

    [Fact]
    public async Task Template_AndExport_AreReadBack()
    {
        using var template = ClauseBook.Template("王合规", Company.Now);
        var sheets = Workbooks.Read(template);
        Assert.Equal(ClauseLayout.Fields.Select(field => (object)field.Sheet.Title), sheets[0].Rows[0]);
        using var empty = ClauseBook.Template("王合规", Company.Now);
        Assert.Contains((await ClauseSheet.ReadAsync(empty, "模板.xlsx", Ct)).Errors, error => error.Reason == new SheetError(SheetErrorCode.NoRows).Reason);

        var columns = new SheetColumns<ClauseRow>();
        foreach (var field in ClauseLayout.Fields)
        {
            columns.Of(field);
        }

        await using var export = await Workbooks.WriteAsync(columns, [.. ClauseLayout.RowsOf(ModelPolicy.Draft)]);
        var again = await ClauseSheet.ReadAsync(export, "导出.xlsx", Ct);

        Assert.Empty(again.Errors);
        Assert.Equal(ModelPolicy.Draft.Clauses.Select(Plain), again.Draft.Clauses.Select(Plain));
    }

    [Fact]
    public async Task Returned_HasTheWrongCellsAsTheyWereWritten()
    {
        var file = await ReadAsync([.. With(First, 2, "很重")], ["1.1", null, null, null, null, "2", "很多", null, null, null, null, null, null]);

        using var returned = ClauseBook.Returned(file, "王合规", Company.Now);
        var rows = Workbooks.Read(returned)[0].Rows;

        Assert.Contains("很重", rows[1]);
        Assert.Contains("很多", rows[2]);
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 1, 2, 3, 4 })]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0, 0 })]
    public async Task Files_ThatAreNoWorkbook_HaveAnError(byte[] content) => Assert.False((await ClauseSheet.ReadAsync(new MemoryStream(content), "坏.xlsx", Ct)).IsClean);

    private static string Plain(ClauseDraft clause) => $"{clause.Code}|{clause.Family}|{clause.Category}|{clause.CategoryEn}|{clause.Gravity}|{clause.Title}|{clause.Text}|{clause.TitleEn}|{clause.TextEn}|{clause.LookBackMonths}|{string.Join(';', clause.Steps)}";

    private static string?[] With(string?[] row, int index, string value) => [.. row[..index], value, .. row[(index + 1)..]];

    private static Task<ImportedPolicy> ReadAsync(params string?[][] rows) => ClauseSheet.ReadAsync(RawXlsx.OfSheets(("条款", RawXlsx.Rows([Header, .. rows]))), "条款.xlsx", Ct);
}
