using Conduct.App.Features.Organisation;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Conduct.Tests.Platform.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Conduct.Tests.Features.Organisation;

public sealed class RosterTemplateTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 9, 1, 0, 0, TimeSpan.Zero);
    private static readonly OrgNode Top = new(NewId.Next(), "000", "总公司", null);
    private static readonly OrgNode Branch = new(NewId.Next(), "100", "=江南'分公司", Top.Id);

    [Fact]
    public void Units_AreOfferedAsTheyStand()
    {
        using var file = RosterTemplate.Write("王合规", Now, [Branch, Top]);
        using var document = Open(file);

        var sheets = document.WorkbookPart!.Workbook.Descendants<Sheet>().ToList();
        Assert.Equal(["单位", "员工", "填写说明", "选项"], sheets.Select(sheet => sheet.Name!.Value));
        Assert.Equal(SheetStateValues.Hidden, sheets[3].State!.Value);
        Assert.Equal([("'选项'!$A$1:$A$2", "C2:C2001")], Lists(document, 0));
        Assert.Equal([("'选项'!$A$1:$A$2", "C2:C2001")], Lists(document, 1));
        Assert.Empty(document.WorkbookPart.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<CellFormula>()));
        document.Dispose();
        using var again = RosterTemplate.Write("王合规", Now, [Branch, Top]);
        Assert.Equal(["000 总公司", "100 =江南'分公司"], Workbooks.Read(again)[3].Rows.Select(row => row[0]));
    }

    [Fact]
    public void WithoutUnits_ThoseBeingWrittenAreOffered()
    {
        using var file = RosterTemplate.Write("王合规", Now, [Top]);
        using var document = Open(file);

        Assert.Equal([("'单位'!$A$2:$A$2001", "C2:C2001")], Lists(document, 1));
    }

    [Fact]
    public void Columns_AreExplained_AndKeepZerosInFront()
    {
        using var file = RosterTemplate.Write("王合规", Now, []);
        using var document = Open(file);

        foreach (var (sheet, columns) in new[] { (0, 3), (1, 9) })
        {
            var part = Part(document, sheet);
            Assert.Equal(columns, part.WorksheetCommentsPart!.Comments.Descendants<Comment>().Count());
            var pane = part.Worksheet.Descendants<Pane>().Single();
            Assert.Equal((PaneStateValues.FrozenSplit, 1.0), (pane.State!.Value, pane.VerticalSplit!.Value));
        }

        var order = Part(document, 1).Worksheet.Descendants<Column>().Select(column => column.Min!.Value).ToList();
        Assert.Equal(order.Order(), order);
        var number = Part(document, 1).Worksheet.Descendants<Column>().First();
        var format = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)number.Style!.Value);
        Assert.Equal((49u, 16), (format.NumberFormatId!.Value, (int)number.Width!.Value));
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken));
    }

    private static SpreadsheetDocument Open(Stream file) => SpreadsheetDocument.Open(file, isEditable: false);

    private static WorksheetPart Part(SpreadsheetDocument document, int sheet) =>
        (WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook.Descendants<Sheet>().ElementAt(sheet).Id!);

    private static (string, string)[] Lists(SpreadsheetDocument document, int sheet) =>
        [.. Part(document, sheet).Worksheet.Descendants<DataValidation>().Where(one => one.Type!.Value == DataValidationValues.List).Select(one => (one.Formula1!.Text.TrimStart('='), one.SequenceOfReferences!.InnerText!))];
}
