using Conduct.Domain.Training;

namespace Conduct.App.Features.Demo;

/// <content>Client data.</content>
internal static partial class DemoCourses
{
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
        """
        ## No more than needed
        Look up client data only when your work needs it, and only the part it needs. **A colleague asking you by word of mouth is no such need.**

        ## Graded protection
        1. Ordinary data: for use in your own post only.
        2. Sensitive data (identity numbers, accounts, health): every look-up leaves a trace.
        3. No screenshots, no sending out, no photographs.

        ## If data has leaked
        Tell information security at once and follow the incident plan. Never cover it up.
        """,
        40,
        24,
        new("同事口头请你查询一名客户的持仓，你应当怎么做？",
            [
                new("查了告诉他", false, "Look it up and tell them"),
                new("请他按授权流程申请", true, "Ask them to apply for authorisation"),
                new("只告诉他大概数字", false, "Give them a rough figure only"),
            ],
            "没有授权就没有业务需要。",
            "A colleague asks you in passing to look up a client's holdings. What do you do?",
            "Without authorisation there is no business need."),
        new("哪些属于敏感个人信息？",
            [
                new("身份证号码", true, "Identity card number"),
                new("金融账户", true, "Financial accounts"),
                new("客户所在城市的天气", false, "The weather in the client's city"),
            ],
            TextEn: "Which of these are sensitive personal information?"),
        new("发现客户资料被发到外部群，第一步做什么？",
            [
                new("立即报告信息安全岗", true, "Tell information security at once"),
                new("等主管发现", false, "Wait until your manager notices"),
                new("自己退群", false, "Leave the group yourself"),
            ],
            TextEn: "Client data was posted in an outside group. What do you do first?"));
}
