using Conduct.Domain.Training;

namespace Conduct.App.Features.Demo;

/// <summary>The courses of the firm; those that its penalty table names bear the same titles.</summary>
internal static partial class DemoCourses
{
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
        """
        ## Clients belong to the company
        How to reach clients, what they need and what they trade is company data. Contacting them from a personal WeChat account loses data, leaves gaps in the record and exposes personal information.

        - Contact clients through the company's channels only.
        - If a client adds your personal account, explain the rule and bring them to the company's channel.
        - Hand over all client data when you leave a post or change to another.

        If you find a breach: stop it, keep the record, report it the same day.
        """,
        30,
        12,
        new("客户要求加你的个人微信，你应当怎么做？",
            [
                new("先加上，以后再说", false, "Accept for now and see later"),
                new("说明规定，请客户使用公司的沟通渠道", true, "Explain the rule and ask the client to use the company's channel"),
                new("用家人的微信添加", false, "Add the client from a family member's account"),
            ],
            "引导到公司渠道，既保护客户，也保护自己。",
            "A client asks to add your personal WeChat. What do you do?",
            "The company's channel protects the client, and you as well."),
        new("与客户的聊天记录归谁保存？",
            [new("公司", true, "The company"), new("员工个人", false, "The employee"), new("无需保存", false, "Nobody needs to keep them")],
            TextEn: "Who keeps the chat records with clients?"),
        new("调岗时应当怎么做？",
            [
                new("交接全部客户资料", true, "Hand over all client data"),
                new("删除个人设备上的客户资料", true, "Delete client data from personal devices"),
                new("把熟悉的客户带走", false, "Take the clients you know well with you"),
            ],
            TextEn: "You change to another post. What do you do?"));

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
        """
        ## Leave and absence
        - Ask for leave before you are away from your post for more than half an hour.
        - Never clock in or write a record for somebody else.
        - In an emergency, call first and complete the request the same day.

        ## At the morning meeting
        Each unit goes through this together at its morning meeting; the manager records who was there.
        """,
        20,
        null);

    public static CourseContent Law { get; } = new(
        "个人信息保护法学习",
        "Personal Information Protection Law",
        CourseCategory.Law,
        new(
            MaterialKind.Link,
            "请阅读《中华人民共和国个人信息保护法》全文，重点是第二章第二节“敏感个人信息的处理规则”。",
            "https://flk.npc.gov.cn/",
            TextEn: "Read the whole Personal Information Protection Law of the People's Republic of China (in Chinese), above all chapter II, section 2, on the rules for sensitive personal information."),
        60,
        [],
        80,
        3,
        null);

    private static CourseContent Of(TrainingContent training, CourseCategory category, string text, string textEn, int minutes, int? validity, params QuizQuestion[] questions) =>
        new(training.Title, training.TitleEn, category, new(MaterialKind.Text, text, TextEn: textEn), minutes, questions, 75, 2, validity);
}
