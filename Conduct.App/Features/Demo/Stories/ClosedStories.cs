using Conduct.Domain.Cases;
using static Conduct.App.Features.Demo.DemoEvidence;
using static Conduct.Domain.Cases.DiscoveryChannel;

namespace Conduct.App.Features.Demo;

/// <summary>The past: closed and archived files, among them the first time of somebody who is back for a second.</summary>
internal static class ClosedStories
{
    public static IEnumerable<DemoStory> All() =>
    [
        new DemoStory(InternalMonitoring, 290, 285, "南海区某面馆", "内部监测发现，两名客户经理外勤期间在面馆用餐，由同行客户付款 268 元，事前未申报，事后未补报。")
            .Client("客户壬（演示）").About("卓文博", "1.1").About("樊星辰", "1.1")
            .With(Monitoring, "内部监测").With(Interview, "谈话笔录")
            .DecidedBy("卓文博", 280, 0, "客户顺路请吃了碗面，没有想到要申报。")
            .Said("樊星辰", 277, StatementAttitude.Admits, "我在场，也没有提醒，接受处理。").Proven("樊星辰", 276).Proposed("樊星辰", 275)
            .Approved("卓文博", 274).Approved("樊星辰", 274).Approved("卓文博", 272).Approved("樊星辰", 272)
            .Served("卓文博", 270).Served("樊星辰", 270).Confirmed("卓文博", 269).Confirmed("樊星辰", 269)
            .Submitted("卓文博", 265).Submitted("樊星辰", 264)
            .ReviewReturned("樊星辰", 262, "请写明今后遇到客户付款时的具体做法。").Submitted("樊星辰", 260)
            .ReviewAccepted("卓文博", 262).ReviewAccepted("樊星辰", 258)
            .PaidOver("卓文博", 250).PaidOver("樊星辰", 250).Closed(245),
        new DemoStory(RoutineCheck, 230, 226, "天河客户一部", "抽查发现员工以个人微信添加客户 9 名并发送产品资料。")
            .About("何俊豪", "2.1")
            .With(Chat, "客户自愿提供")
            .DecidedBy("何俊豪", 224, 1, "为了方便联系就加了，已全部删除。")
            .ExecutedAndClosed("何俊豪", 212, review: true),
        new DemoStory(RoutineCheck, 27, 23, "天河客户一部", "复查外部联系人时发现，员工在去年处理后又以个人微信新增客户 5 名，其中两名曾发送银行卡照片。")
            .About("何俊豪", "2.1")
            .With(Chat, "客户自愿提供").With(Interview, "谈话笔录")
            .DecidedBy("何俊豪", 21, 1, "客户主动加我，我没有拒绝，知道这是第二次，愿意接受处理。"),
        new DemoStory(StaffReport, 400, 395, "深圳分公司", "员工在年会后对女同事有不当肢体接触并发送不当信息。被害人提供聊天记录，两名同事证实。")
            .About("邹建业", "7.1").Naming("谢雨桐", NamedPart.Witness)
            .With(Chat, "被害人提供").With(Interview, "证人笔录")
            .DecidedBy("邹建业", 393, 3, "酒后失态，行为不当，向当事人诚恳道歉，愿意接受公司处理。")
            .ExecutedAndClosed("邹建业", 378, review: true),
        new DemoStory(Audit, 430, 420, "越秀支公司", "审计发现值班检查底稿连续五日字迹、时间一致，系月底一次补造。")
            .About("孟庆安", "6.2")
            .With(Interview, "谈话笔录")
            .DecidedBy("孟庆安", 415, 1, "忘记每天填，月底补的，以后当天就写。")
            .ExecutedAndClosed("孟庆安", 404, review: true)
            .StatusChanged(CaseAction.Archive, 370, "全部措施执行完毕，材料齐全，归档。"),
        new DemoStory(ClientComplaint, 200, 195, "深圳分公司营业厅", "客户投诉柜员办理业务时差错，导致转账延误一天，客户要求赔偿手续费 50 元并致歉。核实属实。")
            .Client("客户癸（演示）").About("陶亦菲", "4.2")
            .With(Complaint, "客服中心转办")
            .DecidedBy("陶亦菲", 192, 1, "录入时看错一位账号，退回后没有及时告诉客户。")
            .ExecutedAndClosed("陶亦菲", 180, review: false),
        new DemoStory(RoutineCheck, 170, 166, "广州分公司", "运营主管办公桌遗留三份客户开户资料过夜，未上锁。")
            .About("谭志豪", "3.5")
            .With(Visit, "保洁交接拍照")
            .DecidedBy("谭志豪", 160, 1, "加班太晚忘记锁柜，接受提醒。")
            .ExecutedAndClosed("谭志豪", 148, review: false)
            .StatusChanged(CaseAction.Archive, 110, "执行完毕，归档。"),
        new DemoStory(RoutineCheck, 155, 151, "天河客户一部", "抽查门禁记录发现员工工作时间离岗 50 分钟，团队长当时未能联系到本人。")
            .About(DemoPeople.Zhang, "5.2")
            .With(Attendance, "考勤系统导出")
            .DecidedBy(DemoPeople.Zhang, 145, 1, "当天是去客户公司送资料，忘了在系统里登记外出。")
            .Served(DemoPeople.Zhang, 135).Confirmed(DemoPeople.Zhang, 134)
            .Appealed(DemoPeople.Zhang, 132, "请求撤销处罚决定。", "当天我在客户公司送资料，有客户签收单为证，不属于擅自离岗。")
            .AppealAccepted(DemoPeople.Zhang, 131).AppealRevoked(DemoPeople.Zhang, 126, "经核实客户签收单，当事人系外出送资料，仅漏登外出，不构成擅自离岗，撤销原处罚决定。")
            .Closed(120),
        new DemoStory(RoutineCheck, 140, 135, "禅城客户一部", "客户到访时员工离岗 40 分钟，未请假。员工拒绝撰写检讨，称已当面道歉。")
            .About("葛依诺", "5.2")
            .With(Attendance, "考勤系统导出")
            .DecidedBy("葛依诺", 130, 1, "临时去接孩子，忘记请假。")
            .Served("葛依诺", 118).Confirmed("葛依诺", 117)
            .ReviewRefused("葛依诺", 108, "本人表示已当面道歉，不愿书面检讨。")
            .ReviewWaived("葛依诺", 100, "已由支公司经理谈话教育并记录，免除书面检讨。")
            .PaidOver("葛依诺", 95).Closed(90),
    ];
}
