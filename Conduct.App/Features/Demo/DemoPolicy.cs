using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Demo;

/// <summary>《员工行为与纪律管理办法》 in two versions; all days count back from the day of loading.</summary>
public static class DemoPolicy
{
    public const string Code = "ZD-HR-01";

    private const int FirstVersionMonthsAgo = 80;
    private const int SecondVersionMonthsAgo = 20;

    // What the second version added.
    private static readonly string[] Later = ["2.1", "2.5", "3.4", "7.3"];

    public static Policy Build(DateOnly today, Actor actor, Func<DateOnly, DateTimeOffset> at)
    {
        var (first, second) = (StartOf(today, FirstVersionMonthsAgo), StartOf(today, SecondVersionMonthsAgo));
        var policy = Policy.Create(NewId.Next(), Code, "员工行为与纪律管理办法", "Rules on Employee Conduct and Discipline", actor, at(first.AddDays(-90)));
        PutInForce(policy, 1, first, actor, at,
            "第三届职工代表大会第二次会议讨论，应到代表 86 人，实到 81 人，收集意见 42 条，采纳 17 条，与工会平等协商确定。",
            "经公司内网公示 15 个工作日，并印发全体员工签收。");
        PutInForce(policy, 2, second, actor, at,
            "第四届职工代表大会第三次会议讨论修订草案，应到代表 92 人，实到 88 人，收集意见 63 条，采纳 29 条，与工会平等协商确定。",
            "经公司内网和各单位公告栏公示 10 个工作日，全体员工在线签收，新员工入职时签收。");
        policy.StartVersion(NewId.Next(), Revision, actor, at(today.AddDays(-12)));
        return policy;
    }

    // The next version is being written: one clause is stricter, and a new one still lacks its penalty table.
    private static PolicyDraft Revision => ModelPolicy.Draft with
    {
        Clauses =
        [
            .. ModelPolicy.Draft.Clauses.Select(clause => clause.Code != "1.1" ? clause : clause with
            {
                Text = clause.Text!.Replace("次一工作日内", "当日", StringComparison.Ordinal),
                TextEn = clause.TextEn!.Replace("on the next working day", "on the same day", StringComparison.Ordinal),
            }),
            new()
            {
                Code = "3.6", Family = "client-data", Category = "客户信息保护", CategoryEn = "Protection of client data", Gravity = Gravity.Grave,
                Title = "将客户资料输入外部智能工具", Text = "未经批准，员工不得将客户资料输入公司以外的智能问答、翻译、写作等工具。", TitleEn = "Client data in outside tools",
            },
        ],
    };

    private static void PutInForce(Policy policy, int number, DateOnly from, Actor actor, Func<DateOnly, DateTimeOffset> at, string discussion, string publication)
    {
        var (discussedOn, publishedOn) = (from.AddDays(-45), from.AddDays(-20));
        var version = policy.StartVersion(NewId.Next(), DraftOf(number), actor, at(from.AddDays(-80)));
        policy.RecordDiscussion(version.Id, new ProcessRecord(discussedOn, discussion), discussedOn, actor, at(discussedOn));
        policy.Publish(version.Id, new ProcessRecord(publishedOn, publication), publishedOn, actor, at(publishedOn));
        policy.PutInForce(version.Id, from, from, actor, at(from));
    }

    // The first version was shorter, and asked for half of what the second asks.
    private static PolicyDraft DraftOf(int number) => number > 1 ? ModelPolicy.Draft : ModelPolicy.Draft with
    {
        Clauses = [.. ModelPolicy.Draft.Clauses.Where(clause => !Later.Contains(clause.Code)).Select(clause => clause with { Steps = [.. clause.Steps.Select(Half)] })],
    };

    private static StepDraft Half(StepDraft step) => step with
    {
        DeductionMinFen = step.DeductionMinFen / 2,
        DeductionMaxFen = step.DeductionMaxFen / 2,
        DeductionDefaultFen = step.DeductionDefaultFen / 2,
    };

    private static DateOnly StartOf(DateOnly today, int monthsAgo) => today.StartOfMonth().AddMonths(-monthsAgo);
}
