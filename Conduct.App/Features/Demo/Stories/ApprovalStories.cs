using static Conduct.App.Features.Demo.DemoEvidence;
using static Conduct.Domain.Cases.DiscoveryChannel;
using static Conduct.Domain.Cases.StatementAttitude;

namespace Conduct.App.Features.Demo;

/// <summary>Cases with a proposal: waiting at each level, returned, rejected, approved and not yet served.</summary>
internal static class ApprovalStories
{
    public static IEnumerable<DemoStory> All() =>
    [
        new DemoStory(StaffReport, 22, 19, "广州分公司运营部", "季末对账期间，运营主管安排员工支援对账三个工作日，员工当场拒绝并离开，未说明理由，经两次沟通仍不到岗，对账延误一日。")
            .About("卢晓彤", "5.5")
            .With(Interview, "运营主管情况说明")
            .DecidedBy("卢晓彤", 18, 0, "我认为对账不是我的岗位职责，但应当先执行再提意见，我承认做法不对。"),
        Complaint41("石磊阳", 16, "越秀支公司营业厅", "客户投诉等候 52 分钟无人解释，情绪激动后才有人接待。调取录像属实，员工已当面致歉，客户表示谅解。"),
        Complaint41("董浩然", 15, "天河支公司营业厅", "客户投诉咨询转账限额时员工态度冷淡、解释不清。核实属实，支公司经理回访致歉，客户表示谅解。"),
        new DemoStory(SelfReport, 30, 25, "天河区某酒店", "员工节前收受客户赠送的购物卡一张，面值 1,000 元，未登记上交。收到内部廉洁提醒后主动说明并上交。")
            .Client("客户戊（演示）").About("叶知秋", "1.2")
            .With(Interview, "本人说明笔录")
            .DecidedBy("叶知秋", 24, 1, "客户放在资料袋里，我回家才发现，拖了两个星期没有上交，是我的错。"),
        new DemoStory(InternalMonitoring, 35, 31, "南山客户一部", "数据防泄漏系统发现员工用手机拍摄客户持仓页面并发送至私人群聊，群内有非公司人员。涉及客户 4 名，已要求删除并通知客户。")
            .About("秦若曦", "3.2")
            .With(AccessLog, "信息安全岗导出").With(Chat, "群成员提供")
            .DecidedBy("秦若曦", 29, 1, "当时是为了让同事帮忙看一下数据，没有注意群里有外人，我承认错误。"),
        new DemoStory(Regulator, 60, 52, "禅城客户理财室", "客户反映经员工介绍购买某私募产品到期未兑付。经查，该产品不在公司代销名单，员工收取佣金 2,600 元。佣金已清退，客户损失正在协商。")
            .Client("客户己（演示）").About("柯晨曦", "2.2")
            .With(Chat, "客户提供").With(Interview, "谈话笔录")
            .DecidedBy("柯晨曦", 42, 2, "产品是朋友介绍的，我以为收益稳定就推荐给了客户，收佣金的事我承认，已经全部退回。"),
        new DemoStory(ClientComplaint, 41, 36, "越秀支公司理财室", "客户投诉员工在销售时称产品“保本、随时可取”，与合同不符。双录显示员工未提示退出条件。")
            .Client("客户庚（演示）").About("程启明", "2.3")
            .With(Complaint, "客服中心转办").With(Interview, "谈话笔录")
            .DecidedBy("程启明", 26, 0, "我说的是“历史上没有亏过”，表达不严谨，容易让客户误会。")
            .Returned("程启明", 19, "请补充双录时间点的文字摘录，并说明为何按第一次处理的默认金额提出。"),
        new DemoStory(RoutineCheck, 75, 70, "天河支公司", "支公司一个季度内发生有责投诉三件，支公司经理未按月开展服务检查，检查记录缺两个月。")
            .About("方致远", "4.6")
            .With(Complaint, "季度投诉汇总")
            .DecidedBy("方致远", 68, 0, "投诉集中在营业厅改造期间，检查确有两个月没有做记录，我接受检查整改。")
            .Rejected("方致远", 60, "投诉主要由场地改造引起，建议以整改和谈话为主，请重新研究处理方式。"),
        new DemoStory(InternalMonitoring, 28, 24, "广州分公司柜面", "系统监测发现同一账号在两台终端同时登录。员工休假期间将账号密码告知同事代为复核，涉及业务 6 笔，复核后无差错。")
            .About("曾子墨", "3.3")
            .With(AccessLog, "信息安全岗导出")
            .DecidedBy("曾子墨", 20, 1, "休假前没有办理授权交接，图省事把密码告诉了同事，以后一定按流程办。"),
    ];

    // Two alike, so that they can be approved together.
    private static DemoStory Complaint41(string name, int filed, string place, string narrative) =>
        new DemoStory(ClientComplaint, filed + 5, filed + 2, place, narrative)
            .About(name, "4.1")
            .With(Complaint, "客服中心转办")
            .Filed(filed).Said(name, filed - 1, Admits, "情况属实，我已向客户道歉，以后注意服务态度。")
            .Straight(filed - 2).Proven(name, filed - 3).Proposed(name, filed - 4);
}
