using Conduct.Domain.Training;

namespace Conduct.App.Features.Demo;

/// <content>The noodle shop, told to everybody.</content>
internal static partial class DemoCourses
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
        """
        ## A penalty over a bowl of noodles
        After a visit, a client paid for the meal of two client managers of one branch in a noodle shop. It was a small sum, but they had not declared it before and said nothing after. Internal monitoring found it; each had a performance deduction and a written review to write.

        **Why does a bowl of noodles matter?**

        - Clients come to think that favours buy the company's service.
        - Colleagues come to think that the rules exist on paper only.
        - Whoever accepted can hardly treat that client fairly again.

        ## What to do
        1. Declare before: declare any meal or gift in the system and wait for the answer.
        2. Decline politely: if there is no time to declare, pay your own share.
        3. Declare after: what you truly could not refuse, declare the same day and hand in or return.

        > Keep private and business apart: a benefit you get because of your post is never private.

        ## Try it yourselves
        - An old client was at school with you and insists on treating you. What do you do?
        - A client leaves a red envelope on your desk and is gone. What do you do?
        """,
        45,
        12,
        new("客户在你不注意时替你付了餐费，你应当怎么做？",
            [
                new("金额小，不必理会", false, "Nothing: the sum is small"),
                new("当天补报，并把自己的一份退还客户", true, "Declare it the same day and pay your share back to the client"),
                new("下次回请客户", false, "Invite the client in return next time"),
            ],
            "来不及事前申报的，当天补报并退还，是制度给出的唯一办法。",
            "A client has paid for your meal before you noticed. What do you do?",
            "What could not be declared before is declared and paid back the same day: the policy knows no other way."),
        new("下列哪些需要事前申报？",
            [
                new("客户邀请的宴请", true, "A meal a client invites you to"),
                new("客户赠送的礼品", true, "A gift from a client"),
                new("与客户的私人聚会", true, "A private gathering with a client"),
                new("同事之间的午餐", false, "Lunch among colleagues"),
            ],
            "凡与客户有关的宴请、礼品和私人往来都要事前申报。",
            "Which of these have to be declared before?",
            "Meals, gifts and private contact are declared before whenever a client is part of them."),
        new("为什么小额宴请也要管？",
            [
                new("会影响公正，并损害公司声誉", true, "They cloud fair judgement and harm the company's name"),
                new("为了节约费用", false, "To save costs"),
                new("因为同事会嫉妒", false, "Because colleagues would be envious"),
            ],
            TextEn: "Why do small meals matter too?"),
        new("发现同事收受客户好处，可以怎么做？",
            [
                new("通过匿名渠道反映", true, "Report it through the anonymous channel"),
                new("向主管或合规部门报告", true, "Report it to your manager or to compliance"),
                new("帮他保密", false, "Keep it quiet for their sake"),
            ],
            "报告人受保护，任何人不得打听或报复。",
            "You find that a colleague accepts benefits from clients. What can you do?",
            "Whoever reports is protected: nobody may try to find them out or take revenge."));
}
