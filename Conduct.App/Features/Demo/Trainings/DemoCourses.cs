using Conduct.App.Features.Demo.Clauses;
using Conduct.Domain.Training;

namespace Conduct.App.Features.Demo.Trainings;

/// <summary>The courses of the firm; those that its penalty table names bear the same titles.</summary>
internal static class DemoCourses
{
    public static CourseContent Ethics { get; } = Of(
        DemoTrainings.Ethics,
        CourseCategory.Ethics,
        """
        ## 一碗面引出的处分
        某分公司两名客户经理在拜访客户后，由客户在面馆代付了餐费。金额不大，但事前没有申报，事后也没有说明。监测发现后，两人均被处以绩效扣罚并撰写书面检讨。

        **为什么一碗面也要管？**

        - 客户会认为公司的服务可以用人情换取；
        - 同事会认为制度只写在纸上；
        - 收受的人很难再公正地对待这位客户。

        ## 应当怎么做
        1. 事前申报：接受任何宴请、礼品前，在系统中申报并等待答复。
        2. 当场婉拒：来不及申报的，自己付自己的一份。
        3. 事后补报：确实无法拒绝的，当天补报并上交或退还。

        > 分清私人往来与业务往来：凡是因为你的岗位才得到的好处，都不是私人往来。

        ## 情景演练
        - 老客户是你的同学，坚持要请你吃饭，你怎么办？
        - 客户把红包放在你的桌上就走了，你怎么办？
        """,
        45,
        12,
        new("客户在你不注意时替你付了餐费，你应当怎么做？",
            [new("金额小，不必理会", false), new("当天补报，并把自己的一份退还客户", true), new("下次回请客户", false)],
            "来不及事前申报的，当天补报并退还，是制度给出的唯一办法。"),
        new("下列哪些需要事前申报？",
            [new("客户邀请的宴请", true), new("客户赠送的礼品", true), new("与客户的私人聚会", true), new("同事之间的午餐", false)],
            "凡与客户有关的宴请、礼品和私人往来都要事前申报。"),
        new("为什么小额宴请也要管？",
            [new("会影响公正，并损害公司声誉", true), new("为了节约费用", false), new("因为同事会嫉妒", false)]),
        new("发现同事收受客户好处，可以怎么做？",
            [new("通过匿名渠道反映", true), new("向主管或合规部门报告", true), new("帮他保密", false)],
            "报告人受保护，任何人不得打听或报复。"));

    public static CourseContent Contact { get; } = Of(
        DemoTrainings.ClientContact,
        CourseCategory.Policy,
        """
        ## 客户属于公司
        客户联系方式、需求和交易信息都是公司的资料。使用个人微信联系客户，会造成资料流失、记录缺失和个人信息泄露。

        - 只使用公司的沟通渠道联系客户；
        - 客户主动添加个人微信的，说明规定并引导到公司渠道；
        - 离岗、调岗时交接全部客户资料。

        发现违规的，先停止、再保存记录、当天报告。
        """,
        30,
        12,
        new("客户要求加你的个人微信，你应当怎么做？",
            [new("先加上，以后再说", false), new("说明规定，请客户使用公司的沟通渠道", true), new("用家人的微信添加", false)],
            "引导到公司渠道，既保护客户，也保护自己。"),
        new("与客户的聊天记录归谁保存？", [new("公司", true), new("员工个人", false), new("无需保存", false)]),
        new("调岗时应当怎么做？", [new("交接全部客户资料", true), new("删除个人设备上的客户资料", true), new("把熟悉的客户带走", false)]));

    public static CourseContent Privacy { get; } = Of(
        DemoTrainings.Privacy,
        CourseCategory.ClientData,
        """
        ## 最小必要
        查询客户信息必须有业务需要，并且只查所需的部分。**受同事口头委托也不是业务需要。**

        ## 分级保护
        1. 一般信息：仅限本岗位使用；
        2. 敏感信息：证件号码、账户、健康信息，查询须留痕；
        3. 不得截屏、外发、拍照。

        ## 发现泄露
        立即报告信息安全岗，按应急预案处理，不得隐瞒。
        """,
        40,
        24,
        new("同事口头请你查询一名客户的持仓，你应当怎么做？",
            [new("查了告诉他", false), new("请他按授权流程申请", true), new("只告诉他大概数字", false)], "没有授权就没有业务需要。"),
        new("哪些属于敏感个人信息？", [new("身份证号码", true), new("金融账户", true), new("客户所在城市的天气", false)]),
        new("发现客户资料被发到外部群，第一步做什么？", [new("立即报告信息安全岗", true), new("等主管发现", false), new("自己退群", false)]));

    public static CourseContent Discipline { get; } = Of(
        DemoTrainings.Discipline,
        CourseCategory.Discipline,
        """
        ## 请假与离岗
        - 离岗超过半小时须请假；
        - 不得代人刷卡、代写记录；
        - 确有急事的，先电话说明，当天补办手续。

        ## 班前会学习
        请各单位在班前会上集中学习，由主管记录出勤。
        """,
        20,
        null);

    public static CourseContent Law { get; } = new(
        "个人信息保护法学习", "Personal Information Protection Law", CourseCategory.Law,
        new(MaterialKind.Link, "请阅读《中华人民共和国个人信息保护法》全文，重点是第二章第二节“敏感个人信息的处理规则”。", "https://flk.npc.gov.cn/"), 60, [], 80, 3, null);

    private static CourseContent Of(TrainingContent training, CourseCategory category, string text, int minutes, int? validity, params QuizQuestion[] questions) =>
        new(training.Title, training.TitleEn, category, new(MaterialKind.Text, text), minutes, questions, 75, 2, validity);
}
