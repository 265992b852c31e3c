using Conduct.Domain.Cases;
using static Conduct.App.Features.Demo.DemoEvidence;
using static Conduct.Domain.Cases.DiscoveryChannel;

namespace Conduct.App.Features.Demo;

/// <summary>Decisions that were served: written reviews in every state, payroll waiting, ready to close.</summary>
internal static class ExecutionStories
{
    public static IEnumerable<DemoStory> All() =>
    [
        new DemoStory(RoutineCheck, 20, 17, "禅城支公司", "司机午间与朋友聚餐饮酒，下午返回岗位被当班主管发现，当日未安排出车。")
            .About("祝融恺", "5.6")
            .With(Interview, "谈话笔录")
            .DecidedBy("祝融恺", 15, 1, "中午喝了一瓶啤酒，想着下午不出车就没在意，我错了。")
            .Served("祝融恺", 2),
        new DemoStory(InternalMonitoring, 25, 21, "天河客户一部", "系统审计发现，员工 9 时 41 分至 9 时 43 分查询两名非本人名下客户的资料和持仓明细，无业务需要，未外传。本人称受同事口头委托核对信息。")
            .About(DemoPeople.Li, "3.4").Naming("苏念慈", NamedPart.Mentioned)
            .With(AccessLog, "信息安全岗导出").With(Interview, "谈话笔录")
            .DecidedBy(DemoPeople.Li, 18, 1, "同事让我帮忙看一下客户持仓，我没有要求走授权流程就查了，承认不对。")
            .Served(DemoPeople.Li, 5).Confirmed(DemoPeople.Li, 4),
        new DemoStory(RoutineCheck, 13, 12, "天河客户一部", "下班后巡查发现，员工工位上遗留两份客户开户资料复印件，未锁入柜内，当晚由巡查人员代为保管，未发现外泄。")
            .About(DemoPeople.Li, "3.5")
            .With(Interview, "谈话笔录")
            .DecidedBy(DemoPeople.Li, 11, 1, "当天赶着下班去接孩子，资料忘了锁进柜子，是我疏忽。")
            .Served(DemoPeople.Li, 1),
        new DemoStory(RoutineCheck, 31, 28, "南山支公司", "门禁记录显示员工当日两次离岗共 75 分钟，期间有预约客户到访无人接待，未请假。")
            .About("黎晚晴", "5.2")
            .With(Attendance, "考勤系统导出")
            .DecidedBy("黎晚晴", 24, 1, "家里临时有事出去了两次，没有跟团队长说，客户等了很久，我很抱歉。")
            .Served("黎晚晴", 9).Confirmed("黎晚晴", 9)
            .Appealed("黎晚晴", 6, "请求减轻处罚。", "第一次离岗是经团队长口头同意的，第二次只有二十分钟，客户到访前我已请同事代为接待。")
            .AppealAccepted("黎晚晴", 5).Writing("黎晚晴", 4),
        new DemoStory(StaffReport, 36, 33, "禅城客户一部", "员工在工作日晚间为某装修公司做兼职推广并领取报酬，未经批准，使用了公司名片。")
            .About("易水寒", "1.4")
            .With(Chat, "同事提供")
            .DecidedBy("易水寒", 28, 1, "兼职是朋友介绍的，一共做了三次，没有耽误上班，但确实没有报批，还用了公司名片。")
            .Served("易水寒", 8).Confirmed("易水寒", 7).Submitted("易水寒", 2),
        new DemoStory(Audit, 48, 44, "越秀支公司", "审计发现三份客户拜访记录内容雷同，经电话回访其中两名客户当日并未见面，记录系事后补写。")
            .About("夏语冰", "6.2")
            .With(Interview, "谈话笔录").With(Claim, "拜访费用对照")
            .DecidedBy("夏语冰", 40, 1, "月底要交拜访记录，少了两次就补写了，没想到会核查。")
            .Served("夏语冰", 12).Confirmed("夏语冰", 12).Submitted("夏语冰", 6)
            .ReviewReturned("夏语冰", 2, "“原因”和“整改”两部分过于笼统，请写明哪两次拜访是补写的、今后如何保证当日填写。"),
        new DemoStory(RoutineCheck, 62, 58, "广州分公司", "员工代同事刷卡签到一次，当日该同事因私未到岗，双方均未请假。")
            .About("温婉清", "5.3").Naming("谭志豪", NamedPart.Witness)
            .With(Attendance, "考勤系统导出")
            .DecidedBy("温婉清", 54, 1, "同事说路上堵车让我帮忙刷一下，我没有多想，违反了考勤纪律。")
            .Served("温婉清", 30).Confirmed("温婉清", 29)
            .Appealed("温婉清", 27, "请求减半扣罚。", "我在当天下午就主动向主管说明了代刷的事，处罚决定没有考虑这一点。")
            .AppealAccepted("温婉清", 26).Submitted("温婉清", 25).ReviewAccepted("温婉清", 23, "认识到位，予以通过。")
            .AppealVaried("温婉清", 20, "经复核，当事人当日即主动说明，情节较轻，扣罚减半，其余措施维持。"),
        new DemoStory(ClientComplaint, 66, 60, "南山支公司理财室", "客户反映风险测评由员工代填。调取记录，测评在员工终端上完成，客户到场时已生成结果。")
            .Client("客户辛（演示）").About("姚振邦", "2.5")
            .With(Complaint, "客服中心转办")
            .DecidedBy("姚振邦", 56, 1, "客户赶时间，我先按他口述填了，程序上不对。")
            .Served("姚振邦", 33).Confirmed("姚振邦", 32).CarriedOut("姚振邦", 12),
        new DemoStory(StaffReport, 80, 76, "佛山分公司", "员工配偶所在公司承接分公司印刷业务，员工参与询价而未申报。")
            .About("龚思成", "1.3")
            .With(Claim, "询价资料")
            .DecidedBy("龚思成", 70, 1, "我以为金额不大不用申报，应当回避而没有回避。")
            .Served("龚思成", 45).Confirmed("龚思成", 44).Submitted("龚思成", 40).ReviewAccepted("龚思成", 38, "予以通过。")
            .PaidOver("龚思成", 27).CarriedOut("龚思成", 20),
        new DemoStory(RoutineCheck, 52, 47, "天河客户二部", "休假返岗后两日未到岗，电话无法联系，未办理续假手续。")
            .About("魏子谦", "5.4")
            .With(Attendance, "考勤系统导出")
            .DecidedBy("魏子谦", 40, 1, "家人突发疾病住院，手机关机，我没有想到先请假，接受处理。")
            .Served("魏子谦", 14, Domain.Penalties.ServiceMethod.RefusedWitnessed, "本人拒绝签收，综合部两名见证人在场签字。")
            .ReviewExtended("魏子谦", 10, 7, "家人住院陪护，同意延期一周。"),
    ];
}
