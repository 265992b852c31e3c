using Conduct.App.Data;
using Conduct.App.Features.Register;
using Conduct.App.Register;
using Conduct.App.Shell.Words;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using static Conduct.Tests.Features.Register.RegisterStage;

namespace Conduct.Tests.Features.Register;

public sealed class RegisterReaderTests
{
    [Theory, BothDatabases]
    public async Task Lines_OutsideReach_AndOfCasesThatNameTheReader_AreHidden(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);

        Assert.Equal(["张伟", "李娜"], await NamesAsync(host, Actors.With(Role.Manager, Firm.Branch.Id)));
        Assert.Equal(["李娜", "王芳"], await NamesAsync(host, Actors.Compliance.RecusedFrom(Zhang.CaseFileId)));
        Assert.Equal(["李娜"], await NamesAsync(host, Actors.With(Role.HrOfficer, Firm.Branch.Id).RecusedFrom(Zhang.CaseFileId)));
        Assert.Empty(await NamesAsync(host, Actors.Employee));
        Assert.Empty(await NamesAsync(host, Actors.Administrator));
    }

    [Fact]
    public async Task Remark_OrderedByAManager_IsNotRevealedByTheOrder()
    {
        await using var host = await StartAsync(DatabaseProvider.Sqlite);

        var lines = await PageAsync(host, RegisterAddress.Parse("?sort=remark"), Actors.Manager);

        Assert.Equal(["王芳", "张伟", "李娜"], lines.Select(line => line.Row.Name));
    }

    [Fact]
    public void Columns_OfEachRole_HoldNoWageAndNoReporter_AndRemarksForFew()
    {
        Assert.Equal(32, RegisterColumns.All.Count);
        Assert.Contains(RegisterColumns.For(Actors.Compliance), column => column.Key == "remark");
        Assert.Contains(RegisterColumns.For(Actors.HrOfficer), column => column.Key == "remark");
        Assert.DoesNotContain(RegisterColumns.For(Actors.Manager), column => column.Key == "remark");
        Assert.Equal(["case"], RegisterColumns.Chosen(RegisterAddress.Parse("?cols=case,remark"), Actors.Manager).Select(column => column.Key));
        Assert.DoesNotContain(typeof(RegisterRow).GetProperties(), property => property.Name.Contains("Report", StringComparison.Ordinal) || property.Name.Contains("Wage", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Line_OnADay_SaysWhatIsLateAndWhetherAnAppealIsOpen()
    {
        await using var host = await StartAsync(DatabaseProvider.Sqlite);

        var lines = (await PageAsync(host, new(), Actors.Compliance)).ToDictionary(line => line.Row.Name);

        Assert.Equal((3, "申诉期内"), (lines["张伟"].Value("overdue"), lines["张伟"].Value("appeal")));
        Assert.Equal((3, "期满未申诉"), (lines["李娜"].Value("overdue"), lines["李娜"].Value("appeal")));
        Assert.Equal((null, null), (lines["王芳"].Value("overdue"), lines["王芳"].Value("appeal")));
        host.Clock.Advance(TimeSpan.FromDays(5));
        lines = (await PageAsync(host, new(), Actors.Compliance)).ToDictionary(line => line.Row.Name);
        Assert.Equal((8, "期满未申诉"), (lines["张伟"].Value("overdue"), lines["张伟"].Value("appeal")));
        Assert.Equal(3, lines["李娜"].Value("overdue"));
    }

    [Fact]
    public async Task Words_OfAFilter_NameEveryPartInTheReadersLanguage()
    {
        await using var host = await StartAsync(DatabaseProvider.Sqlite);
        var kept = new StoredText { Id = NewId.Next(), AccountId = await host.AccountAsync(), Text = "面馆" };
        await host.SaveAsync([kept, .. Firm.Employees]);
        var address = RegisterAddress.Parse($"?from=2026-01-01&to=2026-03-31&unit={Firm.Branch.Id}&clause=unknown&gravity=Grave&status=Closed&measure=Training&overdue=Now&employee={Firm.Zhang.Id}&q={kept.Id}");
        var words = host.Services.CreateScope().ServiceProvider.GetRequiredService<FilterWordsQuery>();

        Assert.Equal(
            "包含“面馆”；发现日期：2026-01-01 至 2026-03-31；单位：江南分公司（含下级）；条款：unknown；等级：较重；状态：结案；措施：培训；检讨逾期未交；员工：张伟 E101",
            await words.SayAsync(address.Filter, Actors.Compliance, TestContext.Current.CancellationToken));
        Assert.Equal("全部记录", await words.SayAsync(new(), Actors.Compliance, TestContext.Current.CancellationToken));
        Assert.Contains("员工：—", await words.SayAsync(address.Filter, Actors.With(Role.Manager, Firm.OtherBranch.Id), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.All(await words.DescribeAsync(address.Filter, Actors.Compliance, TestContext.Current.CancellationToken), word => Assert.NotEqual(address.Filter, word.Without));
    }

    private static async Task<string[]> NamesAsync(FeatureHost host, Actor actor) =>
        [.. (await PageAsync(host, RegisterAddress.Parse("?sort=case"), actor)).Select(line => line.Row.Name)];
}
