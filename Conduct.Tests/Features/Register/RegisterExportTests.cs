using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Features.Register;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Words;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Platform.Excel;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Register;

public sealed class RegisterExportTests
{
    [Theory, BothDatabases]
    public async Task Export_OfACarriedOutCase_HoldsEveryCell(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var cases = new CaseFileBuilder();
        await host.SaveAsync([.. cases.Company.Rows, cases.Policy]);
        var caseFile = cases.Build(CaseStatus.InExecution);
        var decision = cases.Decisions[0];
        await host.SaveAsync([caseFile, decision.Decision, decision.Review!]);
        var account = await host.AccountAsync("方正", Role.Compliance, cases.Company.HeadOffice.Id);

        var sheets = await ExportAsync(host, account, "", await KeepAsync(host, account, "季度检查"));

        Assert.Equal(["台账", "导出说明"], sheets.Select(sheet => sheet.Sheet));
        Assert.Equal("序号 案件编号 姓名 发现日期 发现渠道 发生日期 地点 单位/部门 工号 职务 违规事项 制度条款 违规等级 第几次 事实认定 处罚措施 扣罚金额(元) 扣款转工资 提出人 审批人 审批日期 送达方式 送达日期 检讨截止 检讨提交 检讨结果 逾期天数 培训 申诉 影响期至 案件状态 备注".Split(' '), sheets[0].Rows[0]);
        Assert.Equal(
            [
                1d, "C-2026-000001", "张伟", new DateTime(2026, 3, 5), "内部监测", new DateTime(2026, 3, 2), "老街面馆", "江南分公司", "E101", "客户经理", "条款 2.1", "2.1", "一般",
                1d, "属实", "绩效扣罚、书面检讨", 3000d, null, "何静", string.Join('、', decision.Decision.Steps.OrderBy(step => step.Level).Select(step => step.Decided!.Name)),
                new DateTime(2026, 3, 9), "系统内送达", new DateTime(2026, 3, 9), new DateTime(2026, 3, 16), null, "已布置", 0d, null, "申诉期内", new DateTime(2027, 3, 9), "执行中", null,
            ],
            Pad(sheets[0].Rows[1], 32));
        Assert.Equal(
            [("导出人", "方正"), ("导出时间", new DateTime(2026, 3, 9, 10, 0, 0)), ("筛选条件", "全部记录"), ("用途", "季度检查"), ("行数", 1d)],
            sheets[1].Rows.Take(5).Select(row => ((string)row[0]!, row[1]!)));
        var entry = await host.ReadAsync(db => db.AuditEntries.SingleAsync(one => one.Kind == AuditKinds.RegisterExported));
        Assert.Equal((account, "季度检查"), (entry.AccountId, entry.Reason));
        Assert.Equal("导出台账 1 行，筛选条件：全部记录", EventSentences.Of(entry.Kind, entry.Details));
    }

    [Fact]
    public async Task LibreOffice_OpensTheExport_AndSavesTheSameCells()
    {
        using var office = new Office();
        await using var host = await FeatureHost.StartAsync();
        var cases = new CaseFileBuilder();
        await host.SaveAsync([.. cases.Company.Rows, cases.Policy]);
        var caseFile = cases.Build(CaseStatus.InExecution);
        await host.SaveAsync([caseFile, cases.Decisions[0].Decision, cases.Decisions[0].Review!]);
        await host.SaveAsync(
            new RegisterRowSeed("C-2026-000002", "𠮷野") { Place = "=HYPERLINK(\"http://x\",\"y\")", Narrative = "第一行\n第二行，\"引号\"", Remark = " 前后有空格 " }.Build(),
            new RegisterRowSeed("C-2026-000003", "王芳") { Place = "0012", Remark = "2026-03-09", Narrative = "<b>&amp;</b>" }.Build());
        var account = await host.AccountAsync("方正", Role.Compliance, cases.Company.HeadOffice.Id);
        await using var file = await SendAsync(host, account, "?sort=case", await KeepAsync(host, account, "季度检查"));

        await using var saved = File.OpenRead(await office.ConvertAsync(new MemoryStream(file.ToArray()), "xlsx:Calc MS Excel 2007 XML"));

        var sent = Workbooks.Read(file);
        Assert.Equal(4, sent[0].Rows.Count);
        Assert.Equal(Told(sent), Told(Workbooks.Read(saved)));
    }

    [Fact]
    public async Task Export_WithFilterSortAndColumns_IsThePagesOwnList()
    {
        await using var host = await FeatureHost.StartAsync();
        await host.SaveAsync(new RegisterRowSeed("C-2026-000001", "张伟").Build(), new RegisterRowSeed("C-2026-000002", "李娜").Build(), new RegisterRowSeed("C-2026-000003", "王芳") { Status = CaseStatus.Closed }.Build());
        var account = await host.AccountAsync("合规", Role.Compliance, await RootAsync(host));

        var sheets = await ExportAsync(host, account, "?status=InExecution&sort=name&cols=no,case,name&page=7&size=25", null);

        Assert.Equal([["序号", "案件编号", "姓名"], [1d, "C-2026-000002", "李娜"], [2d, "C-2026-000001", "张伟"]], sheets[0].Rows);
        Assert.Equal("状态：执行中", sheets[1].Rows[2][1]);
        Assert.Equal("未说明", sheets[1].Rows[3][1]);
    }

    [Fact]
    public async Task Export_KeepsNumberAndNameInSight_OnTheScreenAndOnPaper()
    {
        await using var host = await FeatureHost.StartAsync();
        await host.SaveAsync(new RegisterRowSeed("C-2026-000001", "张伟").Build());
        var account = await host.AccountAsync("合规", Role.Compliance, await RootAsync(host));

        await using var file = await SendAsync(host, account, "?cols=status,name,case", null);

        using var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(file, false);
        Assert.Equal("C2", document.WorkbookPart!.WorksheetParts.First().Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Pane>().Single().TopLeftCell!.Value);
        Assert.Contains(document.WorkbookPart.Workbook.DefinedNames!.Elements<DocumentFormat.OpenXml.Spreadsheet.DefinedName>(), name => name.Text == "'台账'!$A:$B,'台账'!$1:$1");
    }

    [Fact]
    public async Task Export_WithTextsThatLookLikeFormulas_KeepsThemText()
    {
        await using var host = await FeatureHost.StartAsync();
        string[] evil = ["=HYPERLINK(\"http://x\",\"y\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "=cmd|'/c calc'!A0"];
        await host.SaveAsync([.. evil.Select((text, index) => new RegisterRowSeed($"C-2026-{index:D6}", "张伟") { Place = text }.Build())]);
        var account = await host.AccountAsync("合规", Role.Compliance, await RootAsync(host));

        await using var file = await SendAsync(host, account, "?sort=case&cols=case,place", null);

        using (var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(file, false))
        {
            Assert.All(document.WorkbookPart!.WorksheetParts, part => Assert.Empty(part.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()));
        }

        file.Position = 0;
        Assert.Equal(evil, Workbooks.Read(file)[0].Rows.Skip(1).Select(row => (string)row[1]!));
    }

    [Fact]
    public async Task Export_ByAManager_HoldsTheirUnitWithoutRemarks()
    {
        await using var host = await FeatureHost.StartAsync();
        var company = new Company();
        await host.SaveAsync([.. company.Units]);
        await host.SaveAsync(
            new RegisterRowSeed("C-2026-000001", "张伟") { UnitId = company.Branch.Id, Remark = "机密" }.Build(),
            new RegisterRowSeed("C-2026-000002", "王芳") { UnitId = company.OtherBranch.Id, Remark = "机密" }.Build());
        var account = await host.AccountAsync("经理", Role.Manager, company.Branch.Id);

        var sheets = await ExportAsync(host, account, "", null);

        Assert.Equal(2, sheets[0].Rows.Count);
        Assert.DoesNotContain(sheets.SelectMany(sheet => sheet.Rows).SelectMany(row => row), cell => cell is "备注" or "机密" or "王芳");
    }

    [Fact]
    public async Task Export_WithoutThePermission_SendsAndRecordsNothing()
    {
        await using var host = await FeatureHost.StartAsync();
        var account = await host.AccountAsync("管理员", Role.Administrator, await RootAsync(host));

        var result = await ResultAsync(host, account, "", null);

        Assert.IsType<Microsoft.AspNetCore.Http.HttpResults.ForbidHttpResult>(result);
        Assert.Equal(0, await host.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.Kind == AuditKinds.RegisterExported)));
    }

    private static async Task<Guid> RootAsync(FeatureHost host)
    {
        var company = new Company();
        await host.SaveAsync([.. company.Units]);
        return company.HeadOffice.Id;
    }

    private static async Task<string?> KeepAsync(FeatureHost host, Guid account, string purpose)
    {
        var keeping = host.Services.CreateScope().ServiceProvider.GetRequiredService<StoredTexts>();
        return (await keeping.KeepAsync(purpose, RegisterHosting.As(account, Role.Compliance), TestContext.Current.CancellationToken)).Id.ToString();
    }

    private static Task<IResult> ResultAsync(FeatureHost host, Guid account, string query, string? purpose)
    {
        var user = SignedIn.PrincipalOf(host.Factory, account);
        return host.Services.CreateScope().ServiceProvider.GetRequiredService<RegisterExport>().SendAsync(user, query, purpose, TestContext.Current.CancellationToken);
    }

    private static async Task<MemoryStream> SendAsync(FeatureHost host, Guid account, string query, string? purpose)
    {
        var body = new MemoryStream();
        var context = new DefaultHttpContext { Response = { Body = body } };
        await (await ResultAsync(host, account, query, purpose)).ExecuteAsync(context);
        Assert.Contains("filename*=UTF-8''%E5%8F%B0%E8%B4%A6-2026-03-09.xlsx", context.Response.Headers.ContentDisposition.ToString(), StringComparison.Ordinal);
        body.Position = 0;
        return body;
    }

    private static async Task<List<(string Sheet, List<object?[]> Rows)>> ExportAsync(FeatureHost host, Guid account, string query, string? purpose)
    {
        await using var file = await SendAsync(host, account, query, purpose);
        return Workbooks.Read(file);
    }

    // Sheet by sheet each cell with its type; what is empty at the end of a row is no cell.
    private static IEnumerable<string> Told(List<(string Sheet, List<object?[]> Rows)> sheets) => sheets.SelectMany(sheet => sheet.Rows.Select(row =>
        $"{sheet.Sheet}: {string.Join(" | ", row.Select(cell => $"{cell?.GetType().Name} {cell}")).TrimEnd(' ', '|')}"));

    private static IEnumerable<object?> Pad(object?[] row, int width) => row.Concat(Enumerable.Repeat<object?>(null, width - row.Length));
}
