using Conduct.App.Platform.Numbers;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Demo;

/// <summary>Two people spoke up without a name: one report is new, the other is being looked into. Nobody has a code to them.</summary>
internal static class DemoReports
{
    private static readonly ReportText New = new(
        "最近两个月，营业厅有人让客户把办业务的礼品卡留在柜台，下班后自己带走。我见过三次，都是下午五点以后，监控应该拍得到。我怕被认出来，不敢当面说。", "营业厅柜台", "最近两个月", "不清楚姓名");

    private static readonly ReportText Accepted = new(
        "客户经理用私人微信拉了一个客户群，在群里发产品收益截图，还说“这个只给老客户”。群里大约有二十人。", "微信群", "上个月");

    public static IEnumerable<(DateTimeOffset At, Func<Task> Act)> Steps(DemoWorld world)
    {
        var (talked, officer) = (NewId.Next(), world.Actors[DemoPeople.Compliance]);
        return
        [
            Receive(world, 20, 21, talked, Accepted),
            Act(world, 18, 9, talked, (report, day, now) => report.Take(ReportAction.Acknowledge, "您的举报已收到，谢谢您的信任。我们会认真了解情况，并最迟在三个月内告诉您处理情况。", day, officer, now)),
            Act(world, 17, 10, talked, (report, day, now) => report.Take(ReportAction.Assess, null, day, officer, now)),
            Act(world, 16, 11, talked, (report, day, now) => report.Take(ReportAction.AskInformation, "您是否知道这个群大约是什么时候建的？有没有当时的截图？", day, officer, now)),
            Act(world, 14, 22, talked, (report, day, now) => report.Write(NewId.Next(), "大概是春节以后建的。截图我没有留，不过群名里有“稳稳”两个字。", [], day, Actor.Reporter, now)),
            Act(world, 13, 9, talked, (report, day, now) => report.Note("与信息安全岗核对是否有外发记录，暂不接触当事人。", day, officer, now)),
            Act(world, 12, 9, talked, (report, day, now) => report.Take(ReportAction.Accept, null, day, officer, now)),
            Receive(world, 2, 20, NewId.Next(), New),
        ];
    }

    private static (DateTimeOffset At, Func<Task> Act) Receive(DemoWorld world, int daysAgo, int hour, Guid id, ReportText text) => At(world, daysAgo, hour, async (day, now) =>
    {
        var place = await world.Db.NextNumberAsync($"R-{day.Year}", CancellationToken.None);
        world.Db.Add(AnonymousReport.Receive(id, $"R-{day.Year}-{place:000000}", null, text, [], null, day, Actor.Reporter, now));
    });

    private static (DateTimeOffset At, Func<Task> Act) Act(DemoWorld world, int daysAgo, int hour, Guid id, Action<AnonymousReport, DateOnly, DateTimeOffset> act) =>
        At(world, daysAgo, hour, async (day, now) => act(await world.Db.AnonymousReports.SingleAsync(report => report.Id == id), day, now));

    private static (DateTimeOffset At, Func<Task> Act) At(DemoWorld world, int daysAgo, int hour, Func<DateOnly, DateTimeOffset, Task> act)
    {
        var day = world.Today.AddDays(-daysAgo);
        var now = world.At(day, TimeSpan.FromHours(hour));
        return (now, ActAsync);

        Task ActAsync()
        {
            world.Db.ChangeTracker.Clear();
            return act(day, now);
        }
    }
}
