using System.Globalization;
using Conduct.App.Data;
using Conduct.App.Features.Register;
using Conduct.App.Register;
using Conduct.App.Shell.Words;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reviews;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Conduct.Tests.Features.Register.RegisterStage;

namespace Conduct.Tests.Features.Register;

public sealed class RegisterQueryTests
{
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
        ("zhangwei", "张伟"), ("ZHANGW", "张伟"), ("ｗａｎｇｆａｎｇ", "王芳"), ("lina 微信", "李娜"), ("张　伟", "张伟"),
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
            var kept = new StoredText { Id = NewId.Next(), AccountId = account, Text = words };
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
    public async Task OverdueDays_InTheDatabase_AreThoseOfTheDomain(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var (due, ct) = (Company.Today, TestContext.Current.CancellationToken);
        RegisterRowSeed[] seeds =
        [
            .. from status in Enum.GetValues<ReviewStatus>()
               from submitted in new DateOnly?[] { null, due.AddDays(-1), due, due.AddDays(2) }
               select new RegisterRowSeed($"C-{status}-{submitted:MMdd}", "张伟") { ReviewStatus = status, ReviewDueOn = due, ReviewSubmittedOn = submitted },
        ];
        await host.SaveAsync([.. seeds.Select(seed => seed.Build())]);

        foreach (var today in new[] { due.AddDays(-1), due, due.AddDays(5) })
        {
            var rows = await host.ReadAsync(db => db.RegisterRows.AsNoTracking().OrderBy(row => row.Id).ToListAsync(ct));
            var terms = rows.ToDictionary(row => row.Id, row => new ReviewTerm(row.ReviewOwed, row.ReviewDueOn!.Value, row.ReviewSubmittedOn));

            Assert.Equal(rows.Select(row => ReviewOverdue.DaysOf(row, today) ?? -1), await host.ReadAsync(db => db.RegisterRows.OrderBy(row => row.Id).Select(ReviewOverdue.Days(today)).ToListAsync(ct)));
            Assert.Equal(rows.Select(row => row.Id).Where(id => terms[id].IsOverdueOn(today)), await FoundAsync(OverdueFilter.Now, today));
            Assert.Equal(rows.Select(row => row.Id).Where(id => !terms[id].Owed && terms[id].OverdueDays(today) > 0), await FoundAsync(OverdueFilter.Late, today));
        }

        Task<List<long>> FoundAsync(OverdueFilter overdue, DateOnly today) => host.ReadAsync(async db =>
            await (await db.SelectAsync(new() { Overdue = overdue }, Actors.Compliance, today, false, ct)).Select(row => row.Id).Order().ToListAsync(ct));
    }

    [Theory, BothDatabases]
    public async Task Snapshot_WithAWriterInBetween_HoldsWhatItCounted(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        var query = host.Services.CreateScope().ServiceProvider.GetRequiredService<RegisterQuery>();
        await using var all = await query.SnapshotAsync(new(), Actors.Compliance, TestContext.Current.CancellationToken);

        await host.SaveAsync(new RegisterRowSeed("C-2026-000004", "赵敏").Build());
        await host.ReadAsync(db => db.RegisterRows.Where(row => row.CaseNumber == "C-2026-000001").ExecuteUpdateAsync(row => row.SetProperty(one => one.Name, "改名")));

        Assert.Equal(3, all.Count);
        Assert.Equal(["王芳", "张伟", "李娜"], await all.LinesAsync(TestContext.Current.CancellationToken).Select(line => line.Row.Name).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(4, await query.CountAsync(new(), Actors.Compliance, TestContext.Current.CancellationToken));
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
        await using var all = await query.SnapshotAsync(address, Actors.Compliance, TestContext.Current.CancellationToken);
        Assert.Equal(wanted.Length, await all.LinesAsync(TestContext.Current.CancellationToken).CountAsync(TestContext.Current.CancellationToken));
    }

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
