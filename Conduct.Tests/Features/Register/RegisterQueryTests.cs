using System.Globalization;
using Conduct.App.Data;
using Conduct.App.Features.Register;
using Conduct.App.Platform;
using Conduct.App.Platform.Register;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Conduct.Domain.Reviews;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Register;

public sealed class RegisterQueryTests
{
    private static readonly Company Firm = new();

    private static readonly RegisterRowSeed Zhang = new("C-2026-000001", "张伟")
    {
        UnitId = Firm.Branch.Id,
        StaffNumber = "E101",
        FoundOn = new(2026, 3, 5),
        Gravity = Gravity.Medium,
        Status = CaseStatus.InExecution,
        Measures = MeasureSet.PerformanceDeduction | MeasureSet.WrittenReview,
        DeductionFen = 3_000_00,
        ApprovedOn = new(2026, 3, 8),
        AppealEndsOn = new(2026, 3, 13),
        ReviewDueOn = new(2026, 3, 6),
        ReviewStatus = ReviewStatus.Assigned,
        Narrative = "中午在面馆由客户付款",
        Remark = "情节较轻",
    };

    private static readonly RegisterRowSeed Li = new("C-2026-000002", "李娜")
    {
        UnitId = Firm.Branch.Id,
        StaffNumber = "E102",
        FoundOn = new(2026, 2, 1),
        OccurredOn = new(2026, 1, 15),
        Gravity = Gravity.Grave,
        Status = CaseStatus.Closed,
        Measures = MeasureSet.Training,
        ApprovedOn = new(2026, 2, 20),
        AppealEndsOn = new(2026, 2, 27),
        Place = "营业厅",
        Narrative = "私加客户微信 WeChat",
        Allegations = "私加客户",
        ReviewDueOn = new(2026, 3, 1),
        ReviewSubmittedOn = new(2026, 3, 4),
        ReviewStatus = ReviewStatus.Accepted,
    };

    private static readonly RegisterRowSeed Wang = new("C-2026-000003", "王芳")
    {
        UnitId = Firm.OtherBranch.Id,
        UnitName = "江北分公司",
        StaffNumber = "E103",
        FoundOn = new(2026, 3, 7),
        Gravity = Gravity.Light,
        Status = CaseStatus.Filed,
        Place = "柜台",
        Narrative = "无故旷工半天",
        Allegations = "擅自脱岗",
    };

    private static readonly RegisterRowSeed[] Everyone = [Zhang, Li, Wang];

    private static readonly (string Query, string Names)[] Filters =
    [
        ("from=2026-03-01", "张伟 王芳"), ("to=2026-03-01", "李娜"), ("from=2026-03-05&to=2026-03-05", "张伟"),
        ("field=Occurred&to=2026-01-31", "李娜"), ("field=Approved&from=2026-03-01", "张伟"), ("field=Approved&from=2020-01-01", "张伟 李娜"),
        ($"unit={Firm.Branch.Id}", "张伟 李娜"), ($"unit={Firm.HeadOffice.Id}", "张伟 李娜 王芳"), ($"unit={Guid.Empty}", ""),
        ("gravity=Grave", "李娜"), ("status=Closed", "李娜"), ("measure=WrittenReview", "张伟"), ("measure=Training", "李娜"), ("measure=Termination", ""),
        ("overdue=Now", "张伟"), ("overdue=Late", "李娜"), ($"employee={Zhang.EmployeeId}", "张伟"), ($"employee={Guid.Empty}", ""),
        ("gravity=Medium&status=InExecution&measure=PerformanceDeduction&overdue=Now", "张伟"), ("gravity=Medium&status=Closed", ""),
    ];

    private static readonly (string Words, string Names)[] Searches =
    [
        ("旷工", "王芳"), ("面馆", "张伟"), ("张", "张伟"), ("E102", "李娜"), ("e102", "李娜"), ("Ｅ１０２", "李娜"), ("c-2026-000003", "王芳"), ("000003", "王芳"),
        ("wechat", "李娜"), ("hospitality", "张伟 李娜 王芳"), ("情节较轻", "张伟"), ("擅自脱岗", "王芳"), ("客户 微信", "李娜"), ("江北", "王芳"), ("100%", ""), ("_", ""), ("馆面", ""),
        ("\"OR\"", ""), ("宴请面馆", ""), ("由客户付款", "张伟"),
    ];

    [Theory, BothDatabases]
    public async Task Filter_Alone_FindsItsLines(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);

        foreach (var (query, names) in Filters)
        {
            await AssertFoundAsync(host, RegisterAddress.Parse("?" + query), names);
        }
    }

    [Theory, BothDatabases]
    public async Task Search_ForWords_FindsThem(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        var account = await host.AccountAsync();

        foreach (var (words, names) in Searches)
        {
            var kept = new KeptText { Id = NewId.Next(), AccountId = account, Text = words };
            await host.SaveAsync(kept);
            await AssertFoundAsync(host, new() { Filter = new() { TextId = kept.Id } }, names, words);
        }
    }

    [Theory, BothDatabases]
    public async Task Search_ForWordsThatAreGone_FindsNothing(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);

        await AssertFoundAsync(host, new() { Filter = new() { TextId = NewId.Next() } }, "");
    }

    [Theory, BothDatabases]
    public async Task Filter_ByClause_FindsSubjectsUnderItsFamily(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var cases = new CaseFileBuilder();
        cases.WithSubject(cases.Company.Zhang).WithSubject(cases.Company.Li, PolicyBuilder.PrivateContact);
        await host.SaveAsync([.. cases.Company.Rows, cases.Policy, cases.Build(CaseStatus.Filed)]);

        await AssertFoundAsync(host, RegisterAddress.Parse("?clause=client-contact"), "李娜");
    }

    [Theory, BothDatabases]
    public async Task Sort_ByEachColumn_OrdersWithEmptyLast(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);

        foreach (var column in RegisterColumns.All.Where(column => column.Order is not null))
        {
            await AssertOrderedAsync(host, column, descending: false);
            await AssertOrderedAsync(host, column, descending: true);
        }
    }

    [Theory, BothDatabases]
    public async Task Pages_OfEqualLines_ShowEachOnce(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        await host.SaveAsync([.. Enumerable.Range(1, 60).Select(n => new RegisterRowSeed($"C-2026-{n:D6}", "张伟").Build())]);

        foreach (var sort in new[] { "-found", "name", "-overdue", "approved" })
        {
            var pages = new List<RegisterLine>();
            for (var page = 1; page <= 3; page++)
            {
                pages.AddRange(await PageAsync(host, RegisterAddress.Parse($"?sort={sort}&size=25&page={page}"), Actors.Compliance));
            }

            Assert.Equal(60, pages.Select(line => line.Row.CaseNumber).Distinct().Count());
            Assert.Equal(Enumerable.Range(1, 60), pages.Select(line => line.Number));
        }
    }

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
        Assert.Equal(31, RegisterColumns.All.Count);
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

        Assert.Equal((3, "申诉期内"), (lines["张伟"].OverdueDays, lines["张伟"].Appeal));
        Assert.Equal((3, "期满未申诉"), (lines["李娜"].OverdueDays, lines["李娜"].Appeal));
        Assert.Equal((null, null), (lines["王芳"].OverdueDays, lines["王芳"].Appeal));
        host.Clock.Advance(TimeSpan.FromDays(5));
        lines = (await PageAsync(host, new(), Actors.Compliance)).ToDictionary(line => line.Row.Name);
        Assert.Equal((8, "期满未申诉"), (lines["张伟"].OverdueDays, lines["张伟"].Appeal));
        Assert.Equal(3, lines["李娜"].OverdueDays);
    }

    [Fact]
    public async Task Words_OfAFilter_NameEveryPartInTheReadersLanguage()
    {
        await using var host = await StartAsync(DatabaseProvider.Sqlite);
        var kept = new KeptText { Id = NewId.Next(), AccountId = await host.AccountAsync(), Text = "面馆" };
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

    private static async Task<FeatureHost> StartAsync(DatabaseProvider provider)
    {
        var host = await FeatureHost.StartAsync(provider);
        await host.SaveAsync([.. Firm.Units]);
        await host.SaveAsync([.. Everyone.Select(seed => seed.Build())]);
        return host;
    }

    private static async Task AssertOrderedAsync(FeatureHost host, RegisterColumn column, bool descending)
    {
        var lines = await PageAsync(host, RegisterAddress.Parse($"?sort={(descending ? "-" : "")}{column.Key}"), Actors.Compliance);
        Assert.Equal(3, lines.Count);
        var keys = lines.Select(line => KeyOf(column, line)).ToList();
        foreach (var (before, after) in keys.Zip(keys.Skip(1)))
        {
            Assert.True(after is null || (before is not null && (descending ? Compare(before, after) >= 0 : Compare(before, after) <= 0)), $"{column.Key}: {before} | {after}");
        }
    }

    private static async Task AssertFoundAsync(FeatureHost host, RegisterAddress address, string names, string? words = null)
    {
        var wanted = names.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = (await PageAsync(host, address, Actors.Compliance)).Select(line => line.Row.Name).ToHashSet();
        Assert.True(found.SetEquals(wanted), $"{words ?? address.ToQuery()}: {string.Join(' ', found)}");
        var query = host.Services.CreateScope().ServiceProvider.GetRequiredService<RegisterQuery>();
        Assert.Equal(wanted.Length, await query.CountAsync(address.Filter, Actors.Compliance, TestContext.Current.CancellationToken));
        Assert.Equal(wanted.Length, await query.StreamAsync(address, Actors.Compliance, TestContext.Current.CancellationToken).CountAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<string[]> NamesAsync(FeatureHost host, Actor by) =>
        [.. (await PageAsync(host, RegisterAddress.Parse("?sort=case"), by)).Select(line => line.Row.Name)];

    private static Task<IReadOnlyList<RegisterLine>> PageAsync(FeatureHost host, RegisterAddress address, Actor by) =>
        host.Services.CreateScope().ServiceProvider.GetRequiredService<RegisterQuery>().PageAsync(address, by, TestContext.Current.CancellationToken);

    private static object? KeyOf(RegisterColumn column, RegisterLine line) => column.Key switch
    {
        "measures" => line.Row.Measures,
        "appeal" => line.Row.AppealEndsOn,
        "allegations" => line.Row.Allegations,
        _ => column.Value(line),
    };

    private static int Compare(object left, object right) => left is string text
        ? CultureInfo.GetCultureInfo("zh-CN").CompareInfo.Compare(text, (string)right)
        : Comparer<object>.Default.Compare(left, right);
}
