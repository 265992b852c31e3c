using System.Text.Json;
using Microsoft.Playwright;

namespace Conduct.Tests.Bench.Felt;

/// <summary>What a click or a key leads to, and how long it takes. Addresses, roles and Chinese words only, so that other builds can be measured too.</summary>
internal sealed class Clicks(IReadOnlyList<FeltSite> sites, FeltTable table, int times)
{
    public const string RegisterReady = "moved() && document.querySelectorAll('tbody tr').length >= 50";
    public const string MyWorkReady = "moved() && document.querySelector('main table, main li')";
    private const string CaseReady = "moved() && /C-\\d{4}-\\d{6}/.test(document.querySelector('main')?.textContent) && document.querySelectorAll('main dl dt').length > 3";
    public const string FormReady = "moved() && document.querySelector('main textarea') && document.querySelector('main input')";
    private const string DialogReady = "(document.querySelector('[role=dialog], [role=alertdialog]')?.textContent.length ?? 0) > 40";
    public const string AllColumns = "no,case,found,channel,occurred,place,unit,staff,name,post,allegations,clauses,gravity,occurrence,finding,measures,deduction,proposer,approver,approved,service,served,due,submitted,result,overdue,training,appeal,influence,status,remark";
    private const string TwelveColumns = "case,occurred,found,unit,name,allegations,gravity,measures,deduction,due,overdue,status";

    public async Task RunAsync()
    {
        await RegisterAsync();
        await FilingAsync();
        await ApprovalsAsync();
    }

    private async Task RegisterAsync()
    {
        var visits = await SignInAsync("compliance");
        await EachAsync(visits, visit => OpenAsync(visit, "/", visit.Link("/register")));
        await InTurnsAsync(visits, async visit =>
        {
            await visit.ClickAsync("register, open", visit.Link("/register"), RegisterReady);
            await visit.ClickAsync("open a case", visit.Page.Locator("tbody tr a[href^='/cases/']"), CaseReady);
            await visit.ClickAsync("my work (compliance)", visit.Link("/"), MyWorkReady);
        });
        foreach (var (name, query) in new[] { ("as it opens", ""), ("12 columns", $"?cols={TwelveColumns}"), ("31 columns", $"?cols={AllColumns}") })
        {
            await EachAsync(visits, visit => OpenAsync(visit, $"/register{query}", visit.Page.Locator("tbody tr").Nth(49)));
            await InTurnsAsync(visits, visit => NextAsync(visit, name));
        }

        await EachAsync(visits, visit => visit.CloseAsync());
    }

    private static async Task NextAsync(Visit visit, string name)
    {
        var first = await visit.Page.Locator("tbody tr").First.InnerTextAsync();
        var next = visit.Page.GetByRole(AriaRole.Link, new() { Name = "下一页" }).Or(visit.Page.GetByRole(AriaRole.Button, new() { Name = "下一页" }));
        await visit.ClickAsync($"register, next page of 50, {name}", next, $"document.querySelectorAll('tbody tr').length === 50 && document.querySelector('tbody tr').innerText !== {JsonSerializer.Serialize(first)}");
    }

    private async Task FilingAsync()
    {
        var visits = await SignInAsync("hr");
        await InTurnsAsync(visits, async visit =>
        {
            // The last digit of a staff number leaves one of ten.
            await OpenAsync(visit, "/register?cols=staff,case", visit.Page.Locator("tbody tr").Nth(49));
            var number = await visit.Page.Locator("tbody tr td").Nth(1).InnerTextAsync();
            await visit.ClickAsync("my work", visit.Link("/"), MyWorkReady);
            await visit.ClickAsync("form of a new case, ready", visit.Link("/cases/new"), FormReady);

            // A page that is there from the start puts the focus on its heading first; one that loads leaves it.
            await visit.Page.WaitForFunctionAsync("document.activeElement !== document.body || document.querySelector('.frame.ready')");
            await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            var box = visit.Page.Locator("main :is(input[role=combobox], .mud-autocomplete input)");
            const string Options = "[role=option], .mud-popover-open .mud-list-item";
            var answer = await box.TypeAsync(number, $"document.activeElement.value === '{number}' && document.querySelector('{Options}') && [...document.querySelectorAll('{Options}')].every(one => one.textContent.includes('{number}'))");
            if (answer is { } milliseconds)
            {
                visit.Add("search as one types, last key to answer", "ms", milliseconds);
            }

            visit.Add("search as one types, letters lost", "", number.Length - (await box.First.InputValueAsync()).Length);
        });
        await EachAsync(visits, visit => visit.CloseAsync());
    }

    private async Task ApprovalsAsync()
    {
        var visits = await SignInAsync("manager");
        await InTurnsAsync(visits, async visit =>
        {
            var glance = visit.Page.Locator("tbody tr").First.GetByRole(AriaRole.Button).First;
            await OpenAsync(visit, "/approvals", glance);
            await visit.ClickAsync("approval dialog", glance, DialogReady);
        });
        await EachAsync(visits, visit => visit.CloseAsync());
    }

    private async Task<List<Visit>> SignInAsync(string account)
    {
        var visits = new List<Visit>();
        foreach (var site in sites)
        {
            visits.Add(await Visit.StartAsync(site, account, table));
        }

        return visits;
    }

    private static async Task OpenAsync(Visit visit, string address, ILocator shown)
    {
        await visit.Page.GotoAsync(address);
        await shown.WaitForAsync();
    }

    private static async Task EachAsync(IEnumerable<Visit> visits, Func<Visit, Task> act)
    {
        foreach (var visit in visits)
        {
            await act(visit);
        }
    }

    // One build after the other each time: what else the machine does then meets all of them.
    private async Task InTurnsAsync(IReadOnlyList<Visit> visits, Func<Visit, Task> act)
    {
        for (var i = 0; i < times; i++)
        {
            await EachAsync(visits, act);
        }
    }
}
