using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Features.Penalties;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Tests.Platform.Excel;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Penalties;

public sealed class PayrollListTests
{
    private static readonly DateOnly March = new(2026, 3, 1);

    [Theory, BothDatabases]
    public async Task List_OfAMonth_HoldsWhatWaitsAndWhatWasPassedThen(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await stage.DecisionAsync(DecisionStatus.Effective, waived: true);
        await PassAsync(stage, await stage.DecisionAsync(DecisionStatus.Effective, stage.Company.Li, waived: true), March);
        await stage.DecisionAsync(DecisionStatus.Effective, stage.Company.Wang);
        await stage.DecisionAsync(DecisionStatus.Served, stage.Company.Wang);

        var (page, totals) = await ReadAsync(stage, stage.Hr);

        Assert.Equal([("张伟", true), ("李娜", false)], page.Rows.Select(line => (line.Name, line.Waits)));
        Assert.Equal(new PayrollTotals(1, 3_000_00, 1, 3_000_00), totals);
        Assert.Equal("何静", page.Rows[1].PassedBy);
        Assert.Empty((await ReadAsync(stage, stage.OtherHr)).Page.Rows);
        Assert.Empty((await ReadAsync(stage, stage.HeadManager)).Page.Rows);
    }

    [Theory, BothDatabases]
    public async Task Export_OfAMonth_HoldsEveryCellAndLeavesAnAuditEntry(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await stage.DecisionAsync(DecisionStatus.Effective, waived: true);
        await PassAsync(stage, await stage.DecisionAsync(DecisionStatus.Effective, stage.Company.Li, waived: true), March);

        var (result, _) = await ExportAsync(stage, stage.Company.HrOfficer);

        var body = new MemoryStream();
        var http = new DefaultHttpContext { Response = { Body = body } };
        await result.ExecuteAsync(http);
        body.Position = 0;
        var sheets = Workbooks.Read(body);
        Assert.Equal(
            ["E101", "张伟", "江南分公司", "绩效扣罚", 3000d, "C-2026-000001", new DateTime(2026, 3, 9), new DateTime(2026, 3, 9), $"2.1 条款 2.1"],
            sheets[0].Rows[1].Take(9));
        Assert.Equal(["第 1/1 期", "已转", "2026-03", "何静"], sheets[0].Rows[2].Skip(9));
        var entry = await stage.Host.ReadAsync(db => db.AuditEntries.SingleAsync(one => one.Kind == AuditKinds.PayrollExported));
        Assert.Contains("\"Rows\":2", entry.Details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_ByAManager_IsForbiddenAndLeavesNothing()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.DecisionAsync(DecisionStatus.Effective);

        var (result, entries) = await ExportAsync(stage, stage.Company.BranchManager);

        Assert.IsType<Microsoft.AspNetCore.Http.HttpResults.ForbidHttpResult>(result);
        Assert.Equal(0, entries);
    }

    [Theory]
    [InlineData("2026-02", "2026-02-01")]
    [InlineData("2026-13", "2026-03-01")]
    [InlineData(null, "2026-03-01")]
    public void Month_InTheAddress_IsReadOrIsTheCurrentOne(string? text, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), MonthInAddress.Parse(text, Company.Today));

    private static async Task PassAsync(PenaltyStage stage, DecisionBuilder staged, DateOnly month)
    {
        await stage.RunAsync(new PassToPayroll(month, [new(staged.Decision.Id, staged.Decision.Version, MeasureKind.PerformanceDeduction, 3_000_00)]), stage.Hr).ShouldBeDone();
    }

    private static async Task<(PageResult<PayrollLine> Page, PayrollTotals Totals)> ReadAsync(PenaltyStage stage, Actor actor)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PayrollQuery>().ReadAsync(March, actor, new PageRequest(), TestContext.Current.CancellationToken);
    }

    private static async Task<(IResult Result, int Entries)> ExportAsync(PenaltyStage stage, Conduct.Domain.Staff.Employee employee)
    {
        var account = await stage.Host.ReadAsync(db => db.Users.SingleAsync(row => row.EmployeeId == employee.Id));
        await using var scope = stage.Host.Services.CreateAsyncScope();
        var result = await scope.ServiceProvider.GetRequiredService<PayrollExport>().SendAsync(SignedIn.PrincipalOf(stage.Host.Factory, account.Id), "2026-03", TestContext.Current.CancellationToken);
        return (result, await stage.Host.ReadAsync(db => db.AuditEntries.CountAsync(one => one.Kind == AuditKinds.PayrollExported)));
    }
}
