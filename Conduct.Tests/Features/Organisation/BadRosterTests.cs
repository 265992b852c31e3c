using System.Globalization;
using Conduct.App.Features.Organisation;
using Conduct.App.Platform.Excel;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Conduct.Tests.Platform.Excel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Features.Organisation;

/// <summary>Each bad file says what is wrong and where, in both languages, and cannot be applied.</summary>
public sealed class BadRosterTests
{
    [Fact]
    public async Task NotExcel_IsRefused() => await RefusedAsync(new MemoryStream("工号,姓名"u8.ToArray()), nameof(SheetErrorCode.NotXlsx));

    [Fact]
    public async Task TextWithByteOrderMark_IsRefused() => await RefusedAsync(new MemoryStream([0xEF, 0xBB, 0xBF, .. "工号,姓名"u8]), nameof(SheetErrorCode.NotXlsx));

    [Fact]
    public async Task EmptyFile_IsRefused() => await RefusedAsync(new MemoryStream(), nameof(SheetErrorCode.EmptyFile));

    [Fact]
    public async Task FileOfMoreThanFiftyMegabytes_IsRefused() =>
        await RefusedAsync(new MemoryStream(new byte[50 * 1024 * 1024 + 1]), nameof(SheetErrorCode.TooLarge));

    [Fact]
    public async Task SheetWithoutRows_IsRefused() =>
        await RefusedAsync(new RosterBook { Employees = [] }, nameof(SheetErrorCode.NoRows), RosterBook.EmployeeSheet, null, null);

    [Fact]
    public async Task MissingSheet_IsRefused() =>
        await RefusedAsync(RawXlsx.OfSheets((RosterBook.EmployeeSheet, RawXlsx.Rows([new RosterBook().EmployeeHeader, .. new RosterBook().Employees]))), nameof(SheetErrorCode.MissingSheet));

    [Fact]
    public async Task MissingColumn_IsRefused() =>
        await RefusedAsync(new RosterBook().WithoutColumn(1), nameof(SheetErrorCode.MissingColumn), RosterBook.EmployeeSheet, 1, "姓名");

    [Fact]
    public async Task MergedHeader_IsRefused() =>
        await RefusedAsync(
            new RosterBook { EmployeeTail = """<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>""" },
            nameof(SheetErrorCode.MergedHeader), RosterBook.EmployeeSheet, 1, null);

    [Fact]
    public async Task DuplicateStaffNumber_IsRefused() =>
        await RefusedAsync(Row(number: "E900"), nameof(RosterTexts.StaffNumberTwice), RosterBook.EmployeeSheet, 4, "工号", "E900");

    [Fact]
    public async Task StaffNumbersThatDifferInWidthOnly_AreTheSame() =>
        await RefusedAsync(Row(number: "Ｅ９００"), nameof(RosterTexts.StaffNumberTwice), RosterBook.EmployeeSheet, 4, "工号", "E900");

    [Fact]
    public async Task UnknownLineManager_IsRefused() =>
        await RefusedAsync(Row(manager: "X1"), nameof(RosterTexts.LineManagerUnknown), RosterBook.EmployeeSheet, 4, "直接上级工号", "X1");

    [Fact]
    public async Task OwnLineManager_IsRefused() =>
        await RefusedAsync(Row(manager: "E902"), StaffRules.OwnLineManager, RosterBook.EmployeeSheet, 4, "直接上级工号", "E902");

    [Fact]
    public async Task UnknownUnit_IsRefused() =>
        await RefusedAsync(Row(unit: "999"), nameof(RosterTexts.UnitUnknown), RosterBook.EmployeeSheet, 4, "单位编码", "999");

    [Fact]
    public async Task NamesInPlaceOfNumbers_AreUnderstood_WhereOnlyOneBearsThem()
    {
        await using var stage = await RosterStage.StartAsync();
        var preview = await stage.UploadAsync(new RosterBook
        {
            EmployeeHeader = ["工号*", "姓名*", "部门", "职务*", "直接上级", "邮箱", "入职日期*", "离职日期", "月工资（元）"],
            UnitHeader = ["单位编码*", "单位名称*", "上级单位"],
            Units = [["000", "总公司", null], ["100", "江南分公司", "总公司"], ["110", "客服部", "100 江南分公司"]],
            Employees =
            [
                ["E900", "孙悦", "江南分公司", "客户经理", "钱 进", null, "2024-05-06", null, null],
                ["E901", "钱进", "110客服部", "分公司经理", stage.Company.BranchManager.Name, null, "2019-03-01", null, null],
                ["E902", "李响", "客服部", "客户经理", "钱进（E901）", null, "2024-05-06", null, null],
            ],
        });

        await stage.ApplyAsync(preview).ShouldBeDone();

        var manager = await stage.Host.ReadAsync(db => db.Employees.SingleAsync(row => row.StaffNumber == "E901"));
        Assert.Equal((stage.Company.Branch.Id, manager.Id), (await stage.DetailsAsync("E900")) is var first ? (first.UnitId, first.LineManagerId!.Value) : default);
        Assert.Equal(manager.Id, (await stage.DetailsAsync("E902")).LineManagerId);
        Assert.Equal(stage.Company.BranchManager.Id, manager.LineManagerId);
        Assert.Equal("客服部", await stage.Host.ReadAsync(db => db.OrgUnits.Where(unit => unit.Id == manager.UnitId).Select(unit => unit.Name).SingleAsync()));
    }

    [Fact]
    public async Task NameThatTwoPeopleBear_IsNamedWithTheirNumbers()
    {
        using var scope = new CultureScope(CultureInfo.GetCultureInfo("zh-CN"));
        await using var stage = await RosterStage.StartAsync();
        var preview = await stage.UploadAsync(new RosterBook().WithEmployee("W014", "王小芳", "100", "职员", null, null, "2024-01-01", null, null)
            .WithEmployee("W001", "王小芳", "100", "职员", null, null, "2024-01-01", null, null)
            .WithEmployee("E902", "李响", "100", "职员", "王小芳", null, "2024-01-01", null, null));

        var problem = Assert.Single(preview.Problems);
        Assert.Equal((nameof(RosterTexts.LineManagerAmbiguous), 6, "李响", "“王小芳”有 2 人同名：W001、W014。请填写工号。"), (problem.Code, problem.Row!.Value, problem.Name, problem.Reason));
    }

    [Fact]
    public async Task NameThatTwoUnitsBear_IsNamedWithTheirCodes()
    {
        await using var stage = await RosterStage.StartAsync();
        var preview = await stage.UploadAsync(new RosterBook().WithUnits(["110", "客服部", "100"], ["120", "客服部", "000"]).WithEmployee("E902", "李响", "客服部", "职员", null, null, "2024-01-01", null, null));

        var problem = Assert.Single(preview.Problems);
        Assert.Equal((nameof(RosterTexts.UnitAmbiguous), 4), (problem.Code, problem.Row!.Value));
        Assert.Contains("110、120", problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NumbersThatDifferInCaseOnly_AreTwo_AndEachIsMeantByItself()
    {
        await using var stage = await RosterStage.StartAsync();
        var preview = await stage.UploadAsync(new RosterBook().WithEmployee("ab1", "甲", "100", "职员", null, null, "2024-01-01", null, null)
            .WithEmployee("AB1", "乙", "100", "职员", "ab1", null, "2024-01-01", null, null)
            .WithEmployee("x1", "丙", "100", "职员", "Ab1", null, "2024-01-01", null, null));

        Assert.Equal((nameof(RosterTexts.LineManagerAmbiguous), 6), (Assert.Single(preview.Problems).Code, preview.Problems[0].Row!.Value));
    }

    [Theory]
    [InlineData("00090", "90")]
    [InlineData("a0015", "A0015")]
    public async Task NumbersThatExcelOrAHandChanged_DoNotMakeOnePersonTwo(string first, string second)
    {
        await using var stage = await RosterStage.StartAsync();
        var book = new RosterBook().WithEmployee(first, "试巳", "100", "柜员", null, null, "2023-06-01", null, null);
        var preview = await stage.UploadAsync(book.WithEmployee(second, "试巳", "100", "柜员", null, null, "2023-06-01", null, null));
        Assert.Equal((nameof(RosterTexts.StaffNumberLike), 5), (Assert.Single(preview.Problems).Code, preview.Problems[0].Row!.Value));

        await stage.ApplyAsync(await stage.UploadAsync(book)).ShouldBeDone();
        var later = await stage.UploadAsync(new RosterBook().WithEmployee(second, "试巳", "100", "柜员", null, null, "2023-06-01", null, null));

        Assert.Equal((nameof(RosterTexts.StaffNumberLike), 4), (Assert.Single(later.Problems).Code, later.Problems[0].Row!.Value));
        Assert.Contains(first, later.Problems[0].Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("00090", "90")]
    [InlineData("a0015", "A0015")]
    [InlineData("７1", "071")]
    public async Task NumbersThatNearlyEqualAnothers_AreNamed_AndKeepNothingFromBeingApplied(string first, string second)
    {
        await using var stage = await RosterStage.StartAsync();
        var preview = await stage.UploadAsync(new RosterBook().WithEmployee(first, "试巳", "100", "柜员", null, null, "2023-06-01", null, null)
            .WithEmployee(second, "试午", "100", "柜员", null, null, "2023-06-01", null, null));

        var near = Assert.Single(preview.Near);
        Assert.Equal((5, "试午", "试巳"), (near.Row, near.Name, near.OtherName));
        Assert.True(preview.CanApply);
    }

    [Fact]
    public async Task HeadingAboveAndTotalBelow_ArePassedOver()
    {
        await using var stage = await RosterStage.StartAsync();
        var book = new RosterBook();
        var preview = await stage.UploadAsync(book with { EmployeeHeader = ["某某公司二〇二六年员工花名册"], Employees = [book.EmployeeHeader, .. book.Employees, ["合计", "2 人"]] });

        Assert.Equal((0, 2), (preview.ProblemCount, preview.Counts.Employees.New));
        Assert.Equal([new("员工", 5, "合计")], preview.Totals);
    }

    [Fact]
    public async Task DateThatIsNone_IsRefused() =>
        await RefusedAsync(Row(entered: "2024-02-30"), nameof(SheetErrorCode.DateUnreadable), RosterBook.EmployeeSheet, 4, "入职日期*", "2024-02-30");

    [Fact]
    public async Task LeavingBeforeEntering_IsRefused() =>
        await RefusedAsync(Row(left: "2020-01-01"), StaffRules.LeftBeforeEntered, RosterBook.EmployeeSheet, 4, "离职日期");

    [Theory]
    [InlineData("nobody", StaffRules.EmailMalformed)]
    [InlineData("a@firm.cn;b@firm.cn", StaffRules.EmailMalformed)]
    [InlineData("张伟@firm.cn", StaffRules.EmailNotAscii)]
    [InlineData("zhang@intranet", StaffRules.EmailDomain)]
    public async Task EmailThatIsNone_IsRefused(string email, string rule) =>
        await RefusedAsync(Row(email: email), rule, RosterBook.EmployeeSheet, 4, "邮箱", email);

    [Fact]
    public async Task EmptyName_IsRefused() =>
        await RefusedAsync(Row(name: " "), nameof(SheetErrorCode.MissingValue), RosterBook.EmployeeSheet, 4, "姓名*");

    [Fact]
    public async Task NameThatIsTooLong_IsRefused() =>
        await RefusedAsync(Row(name: new string('长', 61)), KernelRules.TextTooLong, RosterBook.EmployeeSheet, 4, "姓名");

    [Fact]
    public async Task DuplicateUnitCode_IsRefused() =>
        await RefusedAsync(new RosterBook().WithUnits(["100", "又一个", "000"]), nameof(RosterTexts.UnitCodeTwice), RosterBook.UnitSheet, 4, "单位编码", "100");

    [Fact]
    public async Task UnknownParent_IsRefused() =>
        await RefusedAsync(new RosterBook().WithUnits(["110", "一部", "999"]), nameof(RosterTexts.ParentUnknown), RosterBook.UnitSheet, 4, "上级单位编码", "999");

    [Fact]
    public async Task SecondTopUnit_IsRefused() =>
        await RefusedAsync(new RosterBook().WithUnits(["900", "集团", null]), StaffRules.SecondTopUnit, RosterBook.UnitSheet, 4, "上级单位编码");

    [Fact]
    public async Task UnitBelowItself_IsRefused() =>
        await RefusedAsync(new RosterBook().WithUnits(["110", "一部", "110"]), StaffRules.UnitTreeHasCycle, RosterBook.UnitSheet, 4, "上级单位编码", "110");

    [Fact]
    public async Task CircleOfUnits_NamesEachRowOnIt()
    {
        await using var stage = await RosterStage.StartAsync();
        var preview = await stage.UploadAsync(new RosterBook().WithUnits(["110", "一部", "120"], ["120", "二部", "110"], ["130", "三部", "120"]));

        Assert.Equal([4, 5], preview.Problems.Select(problem => problem.Row!.Value));
        Assert.All(preview.Problems, problem => Assert.Equal(StaffRules.UnitTreeHasCycle, problem.Code));
    }

    [Fact]
    public async Task CircleThroughAStoredUnit_IsRefused()
    {
        await using var stage = await RosterStage.StartAsync();
        var preview = await stage.UploadAsync(new RosterBook { Units = [["000", "总公司", "100"]] });

        Assert.Equal((StaffRules.UnitTreeHasCycle, 2), (Assert.Single(preview.Problems).Code, preview.Problems[0].Row!.Value));
    }

    [Fact]
    public async Task NewUnitOnTopOfTheOldTop_IsAllowed()
    {
        await using var stage = await RosterStage.StartAsync();
        var preview = await stage.UploadAsync(new RosterBook { Units = [["000", "总公司", "GRP"], ["GRP", "集团", null]] });

        Assert.Empty(preview.Problems);
    }

    [Fact]
    public async Task FullWidthDigitsAndInvisibleMarks_AreUnderstood()
    {
        await using var stage = await RosterStage.StartAsync();
        var preview = await stage.UploadAsync(new RosterBook
        {
            EmployeeHeader = ["\uFEFF工号*", "姓名 *", "单位编码*", "职务*", "直接上级工号", "邮箱", "入职日期*", "离职日期", "月工资（元）"],
            Employees = [["\uFEFFＥ９０２", "李响", "１００", "客户经理", "Ｅ１００", null, "２０２４年１月２日", null, null]],
        });

        await stage.ApplyAsync(preview).ShouldBeDone();
        var details = await stage.DetailsAsync("E902");
        Assert.Equal((stage.Company.Branch.Id, stage.Company.BranchManager.Id, new DateOnly(2024, 1, 2)), (details.UnitId, details.LineManagerId!.Value, details.EnteredOn));
    }

    [Fact]
    public async Task ManyErrors_AreCountedAndTheFirstListed()
    {
        await using var stage = await RosterStage.StartAsync();
        var preview = await stage.UploadAsync(new RosterBook
        {
            Employees = [.. Enumerable.Range(0, 700).Select(n => new[] { $"M{n}", "某人", "999", "职员", null, null, "2024-13-01", null, null })],
        });

        Assert.Equal((200, 1400), (preview.Problems.Count, preview.ProblemCount));
    }

    private static RosterBook Row(
        string number = "E902", string name = "李响", string unit = "100", string? manager = null, string? email = null, string entered = "2024-01-02", string? left = null) =>
        new RosterBook().WithEmployee(number, name, unit, "客户经理", manager, email, entered, left, null);

    private static Task RefusedAsync(RosterBook book, string code, string sheet, int? row, string? column, string? value = null) =>
        RefusedAsync(book.Open(), code, problem =>
        {
            Assert.Equal((sheet, row, column), (problem.Sheet, problem.Row, problem.Column));
            Assert.True(value is null || value == problem.Value, problem.Value);
        });

    private static async Task RefusedAsync(Stream file, string code, Action<RosterProblem>? check = null)
    {
        await using var stage = await RosterStage.StartAsync();
        var preview = await stage.UploadAsync(file);

        var problem = Assert.Single(preview.Problems);
        Assert.Equal((code, 1, false), (problem.Code, preview.ProblemCount, preview.CanApply));
        check?.Invoke(problem);
        Assert.Equal("花名册.xlsx", preview.FileName);
        using var english = new CultureScope(CultureInfo.GetCultureInfo("en"));
        var translated = Assert.Single((await stage.PreviewAsync())!.Problems);
        Assert.NotEqual(problem.Reason, translated.Reason);
    }
}
