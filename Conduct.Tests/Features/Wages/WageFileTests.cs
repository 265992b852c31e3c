using Conduct.App.Data;
using Conduct.App.Features.Wages;
using Conduct.App.Platform.Drafts;
using Conduct.App.Security;
using Conduct.Domain.Deductions;
using Conduct.Domain.Kernel;
using Conduct.Tests.Platform.Excel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Wages;

/// <summary>A month of wages from a workbook: all of it or nothing.</summary>
public sealed class WageFileTests
{
    private static readonly DateOnly March = new(2026, 3, 1);
    private static readonly string?[] Header = ["工号*", "姓名", "应发工资*", "绩效工资*", "其他扣款"];

    [Theory, BothDatabases]
    public async Task File_WithoutErrors_IsWritten(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await stage.RunAsync(new RecordWage(stage.Company.Li.Id, March, 1_00, 0, 0), stage.Hr).ShouldBeDone();
        await UploadAsync(stage, ["E101", "张伟", "8000.5", "3000", "200"], ["E102", null, "9000", "0", null]);

        var preview = (await PreviewAsync(stage))!;
        Assert.Equal((1, 1, 0, March), (preview.New, preview.Changed, preview.ProblemCount, preview.Month));
        await stage.RunAsync(new ApplyWageFile(preview.Fingerprint), stage.Hr).ShouldBeDone();

        Assert.Equal([new WageAmounts(8_000_50, 3_000_00, 200_00), new WageAmounts(9_000_00, 0, 0)], await WagesAsync(stage));
        Assert.Null(await PreviewAsync(stage));
        Assert.Equal(1, await stage.Host.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.Kind == "WagesImported")));
    }

    [Theory, BothDatabases]
    public async Task File_WithOneError_ChangesNothing_AndSaysWhere(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await UploadAsync(
            stage,
            ["E101", "张伟", "8000", "3000", null], ["E101", "张伟", "8000", "3000", null], ["E999", null, "1", "0", null], ["E102", "李四", "1", "0", null],
            ["E103", "王芳", "100", "101", null], ["E100", null, "-1", "0", null], ["E200", null, "多", "0", null]);

        var preview = (await PreviewAsync(stage))!;
        Assert.Equal([3, 4, 5, 6, 7, 8], preview.Problems.Select(problem => problem.Row!.Value));
        Assert.Equal(["工号", "工号", "姓名", "绩效工资", "应发工资"], preview.Problems.Take(5).Select(problem => problem.Column));
        Assert.False(preview.CanApply);
        await stage.RunAsync(new ApplyWageFile(preview.Fingerprint), stage.Hr).ShouldBeRefused(WageRules.FileHasErrors);
        Assert.Empty(await WagesAsync(stage));
    }

    [Theory, BothDatabases]
    public async Task File_OfAnotherUpload_OrOfOthers_IsNotApplied(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await UploadAsync(stage, ["E101", null, "8000", "3000", null]);
        var shown = (await PreviewAsync(stage))!;
        await UploadAsync(stage, ["E101", null, "7000", "3000", null]);

        await stage.RunAsync(new ApplyWageFile(shown.Fingerprint), stage.Hr).ShouldBeChanged();
        await stage.RunAsync(new ApplyWageFile(shown.Fingerprint), stage.SecondHr).ShouldBeNotFound();
        await stage.RunAsync(new ApplyWageFile(shown.Fingerprint), stage.BranchManager).ShouldBeForbidden();
        await stage.RunAsync(new DropWageFile(), stage.Hr).ShouldBeDone();
        Assert.Null(await PreviewAsync(stage));
    }

    [Fact]
    public async Task File_WithPeopleBeyondReach_DoesNotKnowThem()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var account = await stage.Host.ReadAsync(db => db.Users.SingleAsync(row => row.EmployeeId == stage.Company.OtherManager.Id));
        var officer = new Actor(account.Id, stage.Company.OtherManager.Id, "秦岭", stage.OtherHr.Grants, new HashSet<Guid>());
        await UploadAsync(stage, officer, ["E101", null, "8000", "3000", null]);

        await using var scope = stage.Host.Services.CreateAsyncScope();
        var query = scope.ServiceProvider.GetRequiredService<WagePreviewQuery>();
        Assert.Equal("没有此工号的员工，或不在您的管理范围内。", (await query.FindAsync(officer, TestContext.Current.CancellationToken))!.Problems.Single().Reason);
        Assert.Equal(["E200"], (await query.RowsAsync(March, officer, TestContext.Current.CancellationToken)).Select(row => row.StaffNumber));
    }

    private static Task UploadAsync(PenaltyStage stage, params string?[][] rows) => UploadAsync(stage, stage.Hr, rows);

    private static async Task UploadAsync(PenaltyStage stage, Actor by, params string?[][] rows)
    {
        var file = await WageFile.ReadAsync(RawXlsx.OfSheets(("工资数据", RawXlsx.Rows([Header, .. rows]))), "三月.xlsx", March, TestContext.Current.CancellationToken);
        await stage.RunAsync(new SaveFormDraft(WageFile.DraftKey, file.ToJson()), by).ShouldBeDone();
    }

    private static async Task<WagePreview?> PreviewAsync(PenaltyStage stage)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<WagePreviewQuery>().FindAsync(stage.Hr, TestContext.Current.CancellationToken);
    }

    private static Task<List<WageAmounts>> WagesAsync(PenaltyStage stage) => stage.Host.ReadAsync(async db =>
        (await db.WageRecords.AsNoTracking().Where(one => one.Month == March).Join(db.Employees, one => one.EmployeeId, one => one.Id, (record, employee) => new { employee.StaffNumber, record })
            .OrderBy(one => one.StaffNumber).Select(one => one.record).ToListAsync()).ConvertAll(record => record.Amounts));
}
