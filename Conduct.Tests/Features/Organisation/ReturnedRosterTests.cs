using Conduct.App.Features.Organisation;
using Conduct.Domain.Kernel;
using Conduct.Tests.Platform.Excel;
using Conduct.Tests.Support;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Microsoft.Extensions.DependencyInjection;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Conduct.Tests.Features.Organisation;

/// <summary>A roster with errors goes back with them marked, is mended and comes again.</summary>
public sealed class ReturnedRosterTests
{
    private static readonly RosterBook Wrong = new RosterBook()
        .WithEmployee("0042", "=HYPERLINK(\"http://x\")", "100", "客户经理", "E901", "nobody", "2024-01-01", null, null)
        .WithEmployee("E903", "周全", "999", "+1", null, null, "2024年3月1日", null, null)
        .WithEmployee("E904", "吴用", "100", "职员", null, null, "2024-02-30", null, null);

    [Fact]
    public async Task Rows_GoBackAsTheyCame_AndAgainIn()
    {
        await using var stage = await RosterStage.StartAsync();
        await stage.UploadAsync(Wrong);

        using var file = await ReturnAsync(stage);
        var people = Workbooks.Read(file)[1].Rows;

        Assert.Equal(["E900", "孙悦", "100", "客户经理", "E901", "sun@example.com"], people[1].Take(6));
        Assert.Equal(new DateTime(2024, 5, 6), people[1][6]);
        Assert.Equal(["0042", "=HYPERLINK(\"http://x\")", "100", "客户经理", "E901", "nobody"], people[3].Take(6));
        Assert.Equal((new DateTime(2024, 3, 1), "2024-02-30"), (people[4][6], people[5][6]));
        using var second = await ReturnAsync(stage);
        var again = await stage.UploadAsync(second);
        Assert.Equal((3, 7), (again.ProblemCount, again.RowCount));
        Assert.Equal([("邮箱", 4), ("单位编码", 5), ("入职日期*", 6)], again.Problems.OrderBy(problem => problem.Row).ThenByDescending(problem => problem.Column).Select(problem => (problem.Column!, problem.Row!.Value)));
    }

    [Fact]
    public async Task WrongCells_AreColouredAndSayWhy_AndNoTextIsAFormula()
    {
        using var scope = new CultureScope(System.Globalization.CultureInfo.GetCultureInfo("zh-CN"));
        await using var stage = await RosterStage.StartAsync();
        var preview = await stage.UploadAsync(Wrong);

        using var file = await ReturnAsync(stage);
        using var document = SpreadsheetDocument.Open(file, isEditable: false);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken));
        var sheets = document.WorkbookPart!.WorksheetParts.ToList();
        Assert.Empty(sheets.SelectMany(sheet => sheet.Worksheet.Descendants<CellFormula>()));
        var people = (WorksheetPart)document.WorkbookPart.GetPartById(document.WorkbookPart.Workbook.Descendants<Sheet>().ElementAt(1).Id!);
        var comments = people.WorksheetCommentsPart!.Comments.Descendants<Comment>().ToDictionary(one => one.Reference!.Value!, one => one.InnerText);
        Assert.Equal(["C5", "F4", "G6"], comments.Keys.Where(place => !place.EndsWith('1')).Order(StringComparer.Ordinal));
        Assert.Contains(preview.Problems.Single(problem => problem.Column == "邮箱").Reason, comments["F4"], StringComparison.Ordinal);
        Assert.Contains("999", comments["C5"], StringComparison.Ordinal);
        Assert.Equal(["C5", "F4", "G6"], people.Worksheet.Descendants<Cell>().Where(cell => IsFilled(document, cell) && !cell.CellReference!.Value!.EndsWith('1')).Select(cell => cell.CellReference!.Value!).Order(StringComparer.Ordinal));
        Assert.True(Format(document, people, "B4").QuotePrefix?.Value);
        Assert.True(Format(document, people, "D5").QuotePrefix?.Value);
    }

    [Fact]
    public async Task ColumnsTheFileDoesNotHave_DoNotComeBack_AsTheyWouldClearWhatIsStored()
    {
        await using var stage = await RosterStage.StartAsync();
        await stage.UploadAsync(new RosterBook().WithEmployee("E902", "李响", "999", "职员", null, null, "2024-01-01", null, null).WithoutColumn(8).WithoutColumn(5).WithoutColumn(4));

        using var file = await ReturnAsync(stage);

        Assert.Equal(["工号*", "姓名*", "单位编码*", "职务*", "入职日期*", "离职日期"], Workbooks.Read(file)[1].Rows[0]);
    }

    [Fact]
    public async Task Wages_GoBackOnlyToWhoeverSeesThem()
    {
        await using var stage = await RosterStage.StartAsync();
        await stage.UploadAsync(Wrong);
        await stage.UploadAsync(Wrong, stage.AdministratorAndHr);

        using var blind = await ReturnAsync(stage);
        using var seeing = await ReturnAsync(stage, stage.AdministratorAndHr);

        Assert.DoesNotContain("月工资（元）", Workbooks.Read(blind)[1].Rows[0]);
        Assert.Equal(15000.5, Workbooks.Read(seeing)[1].Rows[2][8]);
    }

    [Fact]
    public async Task MoreRowsThanFit_GiveTheWrongOnesAlone_WithTheirNumbers()
    {
        await using var stage = await RosterStage.StartAsync();
        var many = new RosterBook
        {
            Employees = [.. Enumerable.Range(0, ReturnedRoster.MaxRows).Select(n => new[] { $"M{n:00000}", $"员工{n}", n == 1500 ? "999" : "100", "客户经理", null, null, "2024-01-01", null, null })],
        };
        await stage.UploadAsync(many);

        using var file = await ReturnAsync(stage);
        var people = Workbooks.Read(file)[1].Rows;

        Assert.Equal((2, "原文件行号", 1502.0, "M01500"), (people.Count(row => row[1] is not null), people[0][0], people[1][0], people[1][1]));
    }

    [Fact]
    public async Task NothingToReturn_IsNone()
    {
        await using var stage = await RosterStage.StartAsync();
        Assert.Null(await FindAsync(stage, stage.Administrator));
        await stage.UploadAsync(new RosterBook());
        Assert.Null(await FindAsync(stage, stage.Administrator));
        await stage.UploadAsync(new MemoryStream("x"u8.ToArray()));
        Assert.Null(await FindAsync(stage, stage.Administrator));
        await stage.UploadAsync(Wrong);
        Assert.Null(await FindAsync(stage, stage.AdministratorAndHr));
        Assert.Null(await FindAsync(stage, Actors.Of(stage.Administrator.AccountId, "x", new RoleGrant(Role.HrOfficer, Guid.Empty, UnitReach.All))));
    }

    private static Task<ReturnedRoster?> FindAsync(RosterStage stage, Actor actor) =>
        ActivatorUtilities.CreateInstance<ReturnedRosterQuery>(stage.Host.Services).FindAsync(actor, TestContext.Current.CancellationToken);

    private static async Task<Stream> ReturnAsync(RosterStage stage, Actor? actor = null) => (await FindAsync(stage, actor ?? stage.Administrator))!.Write("王合规", stage.Host.Now);

    private static CellFormat Format(SpreadsheetDocument document, WorksheetPart sheet, string place) =>
        FormatOf(document, sheet.Worksheet.Descendants<Cell>().Single(cell => cell.CellReference == place));

    private static CellFormat FormatOf(SpreadsheetDocument document, Cell cell) =>
        document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)(cell.StyleIndex?.Value ?? 0));

    private static bool IsFilled(SpreadsheetDocument document, Cell cell) => FormatOf(document, cell).FillId?.Value > 1;
}
