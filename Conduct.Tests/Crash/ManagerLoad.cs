using Conduct.Tests.EndToEnd.Steps;
using Microsoft.Playwright;

namespace Conduct.Tests.Crash;

/// <summary>The manager: approves what waits. Whether an approval that was broken off has arrived is seen in the end.</summary>
internal sealed class ManagerLoad(Func<Task<IPage>> open, Promises promises) : WindowLoad(open, "manager")
{
    protected override async Task WorkAsync(IPage page, CancellationToken over)
    {
        if (promises.ForApproval.TryDequeue(out var waiting))
        {
            await page.ApproveTogetherAsync(waiting.Number, waiting.Person);
            promises.Approved.Add(waiting.Number);
        }
        else
        {
            await page.GotoAsync("/approvals");
            await page.GotoAsync("/register");
        }
    }
}
