using Conduct.App.Features.Cases;
using Conduct.App.Features.Register;
using Conduct.App.Platform;
using Conduct.App.Register;
using Conduct.App.Shell.Words;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Bench;

/// <summary>What a page asks the database, as compliance who sees everything.</summary>
public sealed class QueryBench(BenchHost host)
{
    private const int Times = 100;

    public async Task<IReadOnlyList<BenchLine>> RunAsync()
    {
        var actor = await host.ActorAsync("compliance");
        var query = host.Get<RegisterQuery>();
        var first = RegisterAddress.Parse(null);
        var total = await query.CountAsync(first.Filter, actor, default);
        List<BenchLine> lines =
        [
            await PageAsync("register, first page", query, first, actor),
            await BenchLine.MeasureAsync("register, count of all lines", Times, _ => query.CountAsync(first.Filter, actor, default)),
            await PageAsync("register, deep page (half-way)", query, first with { Page = new PageRequest(total / first.Page.Size / 2, first.Page.Size) }, actor),
        ];
        foreach (var (name, filter) in await FiltersAsync())
        {
            var address = first.With(filter);
            lines.Add(await PageAsync($"register, filter {name}", query, address, actor));
            lines.Add(await BenchLine.MeasureAsync($"register, filter {name}, count", Times, _ => query.CountAsync(address.Filter, actor, default)));
        }

        foreach (var word in new[] { "脱岗", "购物卡", "wechat" })
        {
            var (id, _) = await host.Get<StoredTexts>().KeepAsync(word, actor, default);
            var address = first.With(new RegisterFilter { TextId = id });
            lines.Add(await PageAsync($"text search “{word}”", query, address, actor));
            lines.Add(await BenchLine.MeasureAsync($"text search “{word}”, count", Times, _ => query.CountAsync(address.Filter, actor, default)));
        }

        lines.Add(await CasePageAsync(actor));
        return lines;
    }

    private static Task<BenchLine> PageAsync(string what, RegisterQuery query, RegisterAddress address, Actor actor) =>
        BenchLine.MeasureAsync(what, Times, _ => query.PageAsync(address, actor, default));

    private async Task<List<(string Name, RegisterFilter Filter)>> FiltersAsync()
    {
        await using var db = await host.OpenAsync();
        var branch = await db.OrgUnits.Where(unit => unit.Code == "B01").Select(unit => unit.Id).SingleAsync();
        var row = await db.RegisterRows.OrderByDescending(line => line.Id).FirstAsync();
        return
        [
            ("date range", new() { From = row.FoundOn.AddDays(-90), To = row.FoundOn }),
            ("date of approval", new() { Field = DateField.Approved, From = row.FoundOn.AddDays(-90), To = row.FoundOn }),
            ("unit with subtree", new() { UnitId = branch }),
            ("clause", new() { Clause = "absence" }),
            ("gravity", new() { Gravity = Conduct.Domain.Policies.Gravity.Grave }),
            ("status", new() { Status = Conduct.Domain.Cases.CaseStatus.InExecution }),
            ("measure", new() { Measure = Conduct.Domain.Measures.MeasureKind.Demerit }),
            ("overdue", new() { Overdue = OverdueFilter.Now }),
            ("employee", new() { EmployeeId = row.EmployeeId }),
        ];
    }

    private async Task<BenchLine> CasePageAsync(Actor actor)
    {
        await using var db = await host.OpenAsync();
        var ids = await db.CaseFiles.OrderByDescending(file => file.Id).Where(file => file.Number != null).Select(file => file.Id).Take(200).ToListAsync();
        var (head, facts) = (host.Get<CaseQuery>(), host.Get<CaseFactsQuery>());
        return await BenchLine.MeasureAsync("case page (head and facts)", Times, async turn =>
        {
            await head.FindAsync(ids[turn % ids.Count], actor, default);
            await facts.FindAsync(ids[turn % ids.Count], actor, default);
        });
    }
}
