using Conduct.Domain.Cases;
using static Conduct.App.Features.Demo.DemoEvidence;
using static Conduct.Domain.Cases.DiscoveryChannel;

namespace Conduct.App.Features.Demo;

/// <summary>Cases from the first draft to the finding, and those that ended without a penalty.</summary>
internal static class EarlyStories
{
    public static IEnumerable<DemoStory> All() =>
    [
        new DemoStory(RoutineCheck, 6, 4, "越秀支公司综合室", "月度印章检查发现，用印登记簿当日有一份合作协议未附审批单即已用印，")
            .About("白梓涵", "6.3")
            .Drafted(2),
        new DemoStory(StaffReport, 9, 3, "天河支公司打印室", "下班后清查发现打印机出纸口遗留一份客户风险测评问卷，内有客户身份证号和联系电话，留置时间约两个小时，未发现外泄。")
            .About("潘佳怡", "3.5")
            .With(Interview, "综合部谈话")
            .Drafted(1),
        new DemoStory(MysteryVisit, 5, 3, "南山支公司营业厅", "总公司明查暗访组 10 时 20 分到访营业厅，3 号柜台空岗 25 分钟，柜员在后台处理私事；另一名柜员未着工装，未使用规范服务用语。检查组现场拍照并要求限期整改。")
            .About("陶亦菲", "4.5").About("熊冠宇", "4.5")
            .With(Visit, "总公司明查暗访组")
            .Filed(2),
        new DemoStory(ClientComplaint, 4, 2, "禅城支公司柜面", "客户来电投诉：办理账户变更时柜员漏收一份材料，客户两次往返仍未办结，工作人员答复前后不一。客户要求书面答复并致歉。")
            .Client("客户乙（演示）").About("常乐瑶", "4.2")
            .With(Complaint, "客服中心转办")
            .Filed(1),
        new DemoStory(InternalMonitoring, 24, 20, "禅城支公司办公区", "数据防泄漏系统告警：员工于 19 时 06 分将一份含 312 名客户姓名和手机号的表格发送至个人邮箱，自称在家加班使用，未办理审批手续。")
            .About("葛依诺", "3.2").Naming("卓文博", NamedPart.Witness)
            .With(AccessLog, "信息安全岗导出")
            .Filed(19).Investigated(18),
        new DemoStory(Audit, 150, 118, "深圳分公司财务室", "内部审计抽查费用时发现，同一张交通费发票在两张报销单中重复报销，另有一笔资料印制费无法提供印制品和收货记录，合计 826 元。")
            .About("洪逸凡", "6.1")
            .With(Claim, "审计抽样")
            .Filed(115).Investigated(112),
        new DemoStory(RoutineCheck, 13, 10, "天河客户二部", "考勤与门禁比对发现，两日内有三次离岗超过 30 分钟，未办理请假手续。团队长口头称“在见客户”，经核实当时客户并未预约；同事代其在外勤登记簿补签。")
            .About("邓家乐", "5.2").About("钟灵毓", "5.3").About("蒋天佑", "5.3")
            .With(Attendance, "考勤系统导出")
            .Filed(9).Investigated(8)
            .Asked("邓家乐", 2).Asked("钟灵毓", 2)
            .Said("蒋天佑", 3, StatementAttitude.AdmitsInPart, "我确实没有核实就说他在见客户，但并没有叫人补签登记。"),
        new DemoStory(RoutineCheck, 33, 29, "天河客户二部", "抽查企业微信外部联系人时，两名客户反映一直通过员工个人微信联系，并曾发送身份证照片。经比对，员工以个人微信添加客户 17 名，建有客户群一个。")
            .Client("客户丙（演示）").About("许安然", "2.1")
            .With(Chat, "客户自愿提供").With(Interview, "谈话笔录")
            .Filed(28).Investigated(27).Asked("许安然", 27)
            .Said("许安然", 23, StatementAttitude.Admits, "客户觉得企业微信不方便，我就用自己的微信加了，没有想到会有这么大的风险。我愿意马上全部迁移并删除。")
            .Proven("许安然", 20, "聊天记录与本人陈述一致，共 17 名客户。"),
        new DemoStory(StaffReport, 44, 40, "南山客户一部", "收到员工反映，部门例会上两名同事先后辱骂新员工，内容涉及人身攻击。经初步了解，参会人员说法不一。")
            .About("任书豪", "7.2").About("尹嘉树", "7.2").Naming("阮小蝶", NamedPart.Witness)
            .With(Interview, "参会人员笔录")
            .Filed(38).Investigated(37).Asked("任书豪", 36).Asked("尹嘉树", 36)
            .Said("任书豪", 31, StatementAttitude.Denies, "我是就业绩问题提出批评，语气重了一些，没有人身攻击。")
            .Said("尹嘉树", 31, StatementAttitude.Admits, "当时情绪激动，说了不该说的话，已向对方道歉。")
            .Proven("尹嘉树", 26, "三名参会人员笔录一致。")
            .Found("任书豪", 26, Finding.Unsubstantiated, "仅一人陈述，与会议录音不符，不予认定。"),
        .. Ended(),
    ];

    private static IEnumerable<DemoStory> Ended() =>
    [
        new DemoStory(StaffReport, 96, 94, "广州分公司运营部", "匿名来信反映员工因内部竞聘捏造同事收受客户礼品，要求调查诬告责任。")
            .About("曾子墨", "7.5")
            .With(Interview, "来信人所附材料")
            .Filed(92).StatusChanged(CaseAction.NotAccept, 90, "所附材料与反映事项无关，无具体线索，不符合立案条件。"),
        new DemoStory(RoutineCheck, 70, 66, "佛山分公司", "考勤显示员工当月迟到四次。")
            .About("侯晓岚", "5.1")
            .With(Attendance, "考勤系统导出")
            .Filed(64).StatusChanged(CaseAction.Withdraw, 61, "经核对为门禁设备时间错误，考勤数据已更正，案件撤销。"),
        new DemoStory(ClientComplaint, 88, 84, "越秀支公司", "客户投诉员工在电话中威胁其撤回投诉。")
            .Client("客户丁（演示）").About("夏语冰", "4.4")
            .With(Complaint, "客服中心转办")
            .Filed(83).Investigated(82).Asked("夏语冰", 81)
            .Said("夏语冰", 77, StatementAttitude.Denies, "我只是回访处理进度，没有要求客户撤回投诉。")
            .Found("夏语冰", 73, Finding.Unsubstantiated, "通话录音显示员工语气平和，未提及撤回投诉。")
            .StatusChanged(CaseAction.FindNoAction, 72, "事实不成立，免予处理，已向本人说明。"),
        new DemoStory(Regulator, 58, 50, "深圳分公司", "监管部门转来线索，反映员工向客户推介非本公司产品。相关客户目前在境外，无法配合核实。")
            .About("万家骏", "2.2")
            .With(Interview, "监管转办函摘录")
            .Filed(48).Investigated(47).StatusChanged(CaseAction.Suspend, 40, "关键证人在境外，约定下月返回后再核实，中止调查。"),
    ];
}
