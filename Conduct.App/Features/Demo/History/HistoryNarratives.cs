using System.Globalization;

namespace Conduct.App.Features.Demo;

/// <summary>Narratives put together of an opening, the facts of the clause and an ending, with times, places, clients and numbers of their own.</summary>
internal static class HistoryNarratives
{
    private static readonly string[] Openings =
    [
        "{日}日常检查发现，", "经内部监测系统提示，", "接客户来电反映，", "据同事如实反映，", "在{季}专项检查中，", "总公司明查暗访组到访时，", "部门负责人巡查时，",
        "审计抽查{季}业务时，", "调取当日录像显示，", "客服中心转来工单，", "交接班核对时，", "回访客户{客}时了解到，",
    ];

    private static readonly string[] Endings =
    [
        "当事人对事实没有异议。", "所在单位已作口头提醒。", "客户{客}表示谅解。", "相关资料已封存。", "已要求立即整改并报送情况说明。", "该情况持续约{数}天。",
        "涉及业务{数}笔。", "未造成资金损失。", "造成客户等候{分}分钟。", "现场已拍照留存。", "当事人称一时疏忽。", "事后当事人主动联系客户说明。",
    ];

    private static readonly Dictionary<string, string[]> Facts = new()
    {
        ["hospitality"] = ["员工在{处}参加客户{客}安排的午餐，费用{元}元由客户支付，事前未申报，", "员工与供应商人员聚餐，由对方结账{元}元，事后未补报，"],
        ["gifts"] = ["员工收受客户{客}赠送的购物卡{元}元，未登记上交，", "员工节日期间收下客户寄送的礼盒，价值约{元}元，超过三个工作日未上交，"],
        ["conflict-of-interest"] = ["员工亲属所在公司参与{处}采购询价，员工未申报并参与评议，", "员工配偶为客户企业股东，员工未申报利益关系仍经办授信资料，"],
        ["outside-business"] = ["员工工作日晚间在外兼职授课并收取报酬{元}元，未经批准，", "员工与他人合办商店并在工作时间处理店务，"],
        ["client-lending"] = ["员工向客户{客}借款{元}元周转，未报告，", "员工用本人账户为客户{客}过渡资金{元}元，"],
        ["private-contact"] = ["员工以个人微信添加客户{数}名并发送产品资料，", "员工在私人微信群内接收客户{客}的身份证照片，", "客户{客}反映一直通过员工私人微信联系办理业务，"],
        ["off-book-sales"] = ["员工向客户{客}推介未经代理的私募产品并收取佣金{元}元，", "员工为其他机构介绍客户{数}名，"],
        ["misleading-sales"] = ["员工介绍理财产品时称“保本保息”，未提示退出条件，", "员工以“最后一天停售”为由催促客户{客}购买，", "员工将保险混同存款介绍，客户{客}要求退保，"],
        ["acting-for-clients"] = ["员工代客户{客}抄录风险提示语句，", "员工保管客户{客}的银行卡并代为输入密码，"],
        ["suitability"] = ["员工未做双录即为客户{客}办理购买，事后补录，", "风险测评由员工代填，客户{客}到场时已生成结果，"],
        ["data-leak"] = ["员工将含客户电话的名单{数}条发送给外部人员，", "客户{客}信息被转发至外部微信群，来源为员工截屏，"],
        ["data-taken-out"] = ["员工将客户资料{数}份拷贝至个人优盘带离办公区，", "员工将客户名单发送至个人邮箱，未经审批，"],
        ["account-sharing"] = ["员工休假期间将系统账号密码告知同事代办，", "同一账号在两台终端同时登录，员工承认借用，"],
        ["unneeded-access"] = ["员工无业务需要查询非本人名下客户{客}的持仓，", "系统审计显示员工查询同事亲属账户{数}次，"],
        ["clear-desk"] = ["下班后{处}打印机遗留客户申请表{数}份，", "办公桌上客户开户资料未锁入柜内过夜，"],
        ["complaint"] = ["客户{客}投诉等候过久无人解释，核实属实，", "客户{客}投诉工作人员态度生硬、答复前后不一，", "办理变更业务漏收材料致客户{客}两次往返，", "录入差错导致客户{客}转账延误一天，"],
        ["complaint-handling"] = ["投诉工单超过时限{数}天未答复客户{客}，", "首接人推诿，要求客户{客}自行联系其他部门，"],
        ["service-standard"] = ["{处}柜台空岗{分}分钟，员工在后台处理私事，", "员工未着工装、未使用规范服务用语，", "营业厅环境不整洁，宣传折页过期未更换，"],
        ["supervision"] = ["单位负责人未按月开展服务检查，记录缺{数}个月，", "单位一个季度内发生有责投诉{数}件，负责人未组织整改，"],
        ["lateness"] = ["员工当月迟到{数}次，", "员工早退{分}分钟，未办理请假手续，"],
        ["absence"] = ["员工擅自脱岗{分}分钟，期间有客户等候，", "员工两日内三次离岗超过半小时，未请假，", "值班期间员工离开岗位外出用餐{分}分钟，"],
        ["covering-up"] = ["员工代同事刷卡签到{数}次，", "员工向主管隐瞒同事脱岗事实，"],
        ["truancy"] = ["员工休假期满未续假，旷工{天}日，", "员工未请假未到岗{天}日，电话无法联系，"],
        ["refusing-work"] = ["员工拒绝主管安排的支援任务并离开岗位，", "员工无正当理由拒绝岗位调整，经两次沟通仍不到岗，"],
        ["drinking"] = ["员工午间饮酒后返岗接待客户{客}，", "员工值班期间饮酒，"],
        ["expense-fraud"] = ["同一张发票在两份报销单中重复报销{元}元，", "员工虚列交通费{元}元，无法提供行程，"],
        ["false-records"] = ["客户拜访记录{数}份内容雷同，系事后补写，", "培训签到表由他人代签，", "检查底稿连续五日字迹一致，系月底补造，"],
        ["seals"] = ["合作协议用印未附审批单，", "空白单证领用与核销相差{数}份，"],
        ["embezzlement"] = ["员工将客户交来的现金{元}元滞留个人处两日，"],
        ["harassment"] = ["员工在{处}对女同事作出不当言行，被害人提供聊天记录，"],
        ["bullying"] = ["员工在例会上辱骂同事，", "主管以末位为由公开羞辱下属，"],
        ["retaliation"] = ["主管打听举报人身份并调整其排班，"],
        ["obstruction"] = ["员工在调查期间删除聊天记录，", "两名员工商定口径后作虚假陈述，"],
        ["false-report"] = ["员工捏造同事收受礼品的材料并匿名寄送，"],
    };

    public static IReadOnlyList<string> Families { get; } = [.. Facts.Keys];

    public static string Tell(string family, string place, DateOnly day, Random random) =>
        Fill(Pick(Openings, random) + Pick(Facts[family], random) + Pick(Endings, random), place, day, random);

    private static string Pick(string[] texts, Random random) => texts[random.Next(texts.Length)];

    private static string Fill(string text, string place, DateOnly day, Random random) => text
        .Replace("{日}", string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日"), StringComparison.Ordinal)
        .Replace("{季}", $"第{"一二三四"[(day.Month - 1) / 3]}季度", StringComparison.Ordinal)
        .Replace("{处}", place, StringComparison.Ordinal)
        .Replace("{客}", HistoryNames.Client(random), StringComparison.Ordinal)
        .Replace("{数}", (2 + random.Next(14)).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{天}", (1 + random.Next(3)).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{分}", (30 + (random.Next(12) * 5)).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{元}", (60 + (random.Next(90) * 20)).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
