using System.Globalization;
using Conduct.App.Features.Cases;
using Conduct.App.Features.Penalties;
using Conduct.Domain.Cases;
using Conduct.Tests.EndToEnd.Steps;
using Conduct.Tests.Support;
using Microsoft.Playwright;

namespace Conduct.Tests.Crash;

/// <summary>The HR officer: files a case, investigates it and proposes a decision.</summary>
internal sealed class OfficerLoad(Func<Task<IPage>> open, Promises promises) : WindowLoad(open, "hr")
{
    private const string Person = "张晓川";

    private static readonly string Note = Path.Combine(Repository.Root, "Conduct.App/Features/Demo/Evidence/monitoring.txt");

    // A step that was broken off may have been done: what cannot be done again is passed over.
    private const int Attempts = 2;

    private int _count;
    private (string File, string Number)? _case;
    private int _step;
    private int _attempt;

    protected override async Task WorkAsync(IPage page, CancellationToken over)
    {
        if (_case is not var (file, number))
        {
            _case = await FileAsync(page);
            (_step, _attempt) = (0, 0);
            promises.Filed.Add(_case.Value.Number);
            return;
        }

        Func<IPage, string, Task>[] steps = [InvestigateAsync, RequestAsync, RecordAsync, FindAsync, ProposeAsync];
        if (++_attempt > Attempts)
        {
            (_step, _attempt) = (_step + 1, 1);
        }

        if (_step < steps.Length)
        {
            await steps[_step](page, file);
            (_step, _attempt) = (_step + 1, 0);
        }

        if (_step >= steps.Length)
        {
            _case = null;
            if (_attempt == 0)
            {
                promises.Proposed.Add(number);
                promises.ForApproval.Enqueue((number, Person));
            }
        }
    }

    private async Task<(string File, string Number)> FileAsync(IPage page)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var narrative = string.Create(CultureInfo.InvariantCulture, $"与客户用餐，由客户付款，事前未申报。第{++_count}次记录 {Guid.NewGuid():N}");
        await page.GotoAsync("/cases/new");
        await page.FillAsync(new(today.AddDays(-7), today.AddDays(-3), DiscoveryChannel.InternalMonitoring, "天河区老王面馆", narrative, "1.1", Person));
        await page.ChooseFileAsync(Note);
        return await page.FileAsync();
    }

    private static async Task InvestigateAsync(IPage page, string file)
    {
        await page.GotoAsync(file);
        await page.StartInvestigationAsync();
    }

    private static async Task RequestAsync(IPage page, string file)
    {
        await page.OpenTabAsync(file, CasePeopleSection.InAddress);
        await page.RequestStatementAsync(Person);
    }

    private static async Task RecordAsync(IPage page, string file)
    {
        await page.OpenTabAsync(file, CasePeopleSection.InAddress);
        await page.RecordStatementAsync(Person, StatementAttitude.Admits, "客户抢着付了钱，我没有坚持，也没有补报。");
    }

    private static async Task FindAsync(IPage page, string file)
    {
        await page.OpenTabAsync(file, CasePeopleSection.InAddress);
        await page.FindProvenAsync(Person, Note);
    }

    private static async Task ProposeAsync(IPage page, string file)
    {
        await page.OpenTabAsync(file, CaseDecisionSection.InAddress);
        await page.SendProposalAsync(await page.StartProposalAsync(Person), Person, "与客户用餐，由客户付款，事前未申报，事后未补报，有监测记录证明，本人承认。");
    }
}
