using System.Globalization;
using Conduct.App.Features.Cases;
using Conduct.App.Features.Penalties;
using Conduct.Domain.Cases;
using Conduct.Tests.EndToEnd.Steps;
using Conduct.Tests.Support;
using Microsoft.Playwright;

namespace Conduct.Tests.Crash;

/// <summary>The HR officer: files a case, investigates it and proposes a decision.</summary>
internal sealed class OfficerLoad(Browser browser, CrashSite site, Promises promises) : WindowLoad(browser, site, "hr")
{
    private const string Person = "张晓川";

    private static readonly string Note = Path.Combine(Repository.Root, "Conduct.App/Features/Demo/Evidence/monitoring.txt");

    private int _count;

    protected override async Task WorkAsync(IPage page, CancellationToken over)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var narrative = string.Create(CultureInfo.InvariantCulture, $"与客户用餐，由客户付款，事前未申报。第{++_count}次记录 {Guid.NewGuid():N}");
        await page.GotoAsync("/cases/new");
        await page.FillAsync(new(today.AddDays(-7), today.AddDays(-3), DiscoveryChannel.InternalMonitoring, "天河区老王面馆", narrative, "1.1", Person));
        await page.ChooseFileAsync(Note);
        var (file, number) = await page.FileAsync();
        promises.Filed.Add(number);
        await page.StartInvestigationAsync();
        await page.OpenTabAsync(file, CasePeopleSection.InAddress);
        await page.RequestStatementAsync(Person);
        await page.RecordStatementAsync(Person, StatementAttitude.Admits, "客户抢着付了钱，我没有坚持，也没有补报。");
        await page.FindProvenAsync(Person, Note);
        await page.OpenTabAsync(file, CaseDecisionSection.InAddress);
        await page.SendProposalAsync(await page.StartProposalAsync(Person), Person, "与客户用餐，由客户付款，事前未申报，事后未补报，有监测记录证明，本人承认。");
        promises.Proposed.Add(number);
        promises.ForApproval.Enqueue((number, Person));
    }
}
