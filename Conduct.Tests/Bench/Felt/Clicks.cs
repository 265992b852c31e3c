using Microsoft.Playwright;

namespace Conduct.Tests.Bench.Felt;

/// <summary>What a click or a key leads to, and how long it takes. Addresses, roles and Chinese words only, so that other builds can be measured too.</summary>
internal sealed class Clicks(FeltSite site, FeltTable table)
{
    public const string RegisterReady = "moved() && document.querySelectorAll('tbody tr').length >= 50";
    public const string MyWorkReady = "moved() && document.querySelector('main table, main li')";
    private const string CaseReady = "moved() && /C-\\d{4}-\\d{6}/.test(document.querySelector('main')?.textContent) && document.querySelectorAll('main dl dt').length > 3";
    public const string FormReady = "moved() && document.querySelector('main textarea') && document.querySelector('main input')";
    private const string DialogReady = "(document.querySelector('[role=dialog], [role=alertdialog]')?.textContent.length ?? 0) > 40";
    public const string AllColumns = "no,case,found,channel,occurred,place,unit,staff,name,post,allegations,clauses,gravity,occurrence,finding,measures,deduction,proposer,approver,approved,service,served,due,submitted,result,overdue,training,appeal,influence,status,remark";
    private const string TwelveColumns = "case,occurred,found,unit,name,allegations,gravity,measures,deduction,due,overdue,status";
    private const int Times = 10;
    private long _frames;

    public async Task RunAsync()
    {
        await AsAsync("compliance", RegisterAsync);
        await AsAsync("hr", FilingAsync);
        await AsAsync("manager", ApprovalsAsync);
    }

    private async Task AsAsync(string account, Func<IPage, Task> act)
    {
        var context = await site.SignedInAsync(account);
        var page = await context.NewPageAsync();
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => Interlocked.Add(ref _frames, frame.Binary?.Length ?? frame.Text?.Length ?? 0);
        await act(page);
        await context.CloseAsync();
    }

    private async Task RegisterAsync(IPage page)
    {
        await page.GotoAsync("/");
        await Link(page, "/register").WaitForAsync();
        for (var i = 0; i < Times; i++)
        {
            await MeasureAsync("register, open", Link(page, "/register"), RegisterReady);
            await MeasureAsync("open a case", page.Locator("tbody tr a[href^='/cases/']"), CaseReady);
            await MeasureAsync("my work (compliance)", Link(page, "/"), MyWorkReady);
        }

        await PagesAsync(page, "", "as it opens");
        await PagesAsync(page, $"?cols={TwelveColumns}", "12 columns");
        await PagesAsync(page, $"?cols={AllColumns}", "31 columns");
    }

    private async Task PagesAsync(IPage page, string query, string name)
    {
        await page.GotoAsync($"/register{query}");
        await page.Locator("tbody tr").Nth(49).WaitForAsync();
        for (var i = 0; i < Times; i++)
        {
            var first = await page.Locator("tbody tr").First.InnerTextAsync();
            var next = page.GetByRole(AriaRole.Link, new() { Name = "下一页" }).Or(page.GetByRole(AriaRole.Button, new() { Name = "下一页" }));
            await MeasureAsync($"register, next page of 50, {name}", next, $"document.querySelectorAll('tbody tr').length === 50 && document.querySelector('tbody tr').innerText !== {System.Text.Json.JsonSerializer.Serialize(first)}");
        }
    }

    private async Task FilingAsync(IPage page)
    {
        // The last digit leaves one of ten.
        await page.GotoAsync("/register?cols=staff,case");
        var name = await page.Locator("tbody tr td").Nth(1).InnerTextAsync();
        for (var i = 0; i < Times; i++)
        {
            await page.GotoAsync("/policies");
            await Link(page, "/cases/new").WaitForAsync();
            await MeasureAsync("my work", Link(page, "/"), MyWorkReady);
            await MeasureAsync("form of a new case, ready", Link(page, "/cases/new"), FormReady);
            var box = page.Locator("main :is(input[role=combobox], .mud-autocomplete input)");
            const string Options = "[role=option], .mud-popover-open .mud-list-item";
            var answer = await box.TypeAsync(name, $"document.activeElement.value === '{name}' && document.querySelector('{Options}') && [...document.querySelectorAll('{Options}')].every(one => one.textContent.includes('{name}'))");
            table.Add(site.Build.Name, "search as one types, last key to answer", "ms", answer);
            table.Add(site.Build.Name, "search as one types, letters lost", "", name.Length - (await box.First.InputValueAsync()).Length);
        }
    }

    private async Task ApprovalsAsync(IPage page)
    {
        for (var i = 0; i < Times; i++)
        {
            await page.GotoAsync("/approvals");
            var glance = page.Locator("tbody tr").First.GetByRole(AriaRole.Button);
            await glance.First.WaitForAsync();
            await MeasureAsync("approval dialog", glance, DialogReady);
        }
    }

    private async Task MeasureAsync(string line, ILocator element, string ready)
    {
        var (bytes, frames) = (site.Relay.Received, Interlocked.Read(ref _frames));
        table.Add(site.Build.Name, line, "ms", await element.ClickAsync(ready));
        table.Add(site.Build.Name, $"{line}: over the wire", "KB", (site.Relay.Received - bytes) / 1024.0);
        table.Add(site.Build.Name, $"{line}: before compression", "KB", (Interlocked.Read(ref _frames) - frames) / 1024.0);
    }

    private static ILocator Link(IPage page, string address) => page.Locator($"nav a[href='{address}'], nav a[href='{address.TrimStart('/')}']").First;
}
