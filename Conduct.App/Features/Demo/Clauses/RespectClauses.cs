using Conduct.Domain.Policies;
using static Conduct.App.Features.Demo.DemoTrainings;
using static Conduct.App.Features.Demo.StepContent;
using static Conduct.Domain.Measures.MeasureKind;

namespace Conduct.App.Features.Demo;

internal static class RespectClauses
{
    public static readonly ClauseCategory Category = new("职场行为与举报保护", "Conduct at work and protection of reporters",
    [
        new("7.1", "harassment", Gravity.Severe,
            new("性骚扰",
                "任何人不得以言语、文字、图像、肢体行为等方式违背他人意愿实施性骚扰，不得利用职务、从属关系提出与性有关的要求。公司对投诉人、证人予以保密和保护，受理后三个工作日内启动调查，必要时先行调整工作安排。",
                "Sexual harassment",
                "Nobody harasses another sexually against their will, by word, writing, picture or touch, or makes sexual demands by virtue of a post or dependence. Complainants and witnesses are protected and kept confidential; the investigation opens within three working days, and work is rearranged first where needed."),
            [
                Deduct(2_000, 8_000, 5_000).AndReview().And(MajorDemerit).And(Respect),
                Warn(Termination),
            ]),
        new("7.2", "bullying", Gravity.Grave,
            new("辱骂、威胁或者欺凌同事",
                "员工之间应当相互尊重。公开辱骂、人身攻击、威胁恐吓、孤立排挤同事，散布他人隐私，或者以管理为名侮辱体罚下属的，按本条处理；造成身体伤害的，依法追究责任。",
                "Insulting, threatening or bullying colleagues",
                "Colleagues treat each other with respect. Public insults, personal attacks, threats, exclusion, spreading private matters, and humiliating subordinates under the name of management fall under this clause; injuries are answered for under the law."),
            [
                Deduct(500, 2_000, 1_000).AndReview().And(WrittenWarning).And(Respect),
                Deduct(1_500, 4_000, 2_000).AndReview().And(Demerit).And(Respect),
                Deduct(2_000, 6_000, 4_000).And(Demotion),
            ]),
        new("7.3", "retaliation", Gravity.Severe,
            new("打击报复举报人、证人",
                "公司保护如实反映问题的员工。任何人不得打听、泄露举报人身份，不得以调岗、降薪、考核、孤立等方式打击报复举报人、证人、投诉处理人员及其亲属。",
                "Retaliation against reporters and witnesses",
                "The company protects those who report truthfully. Nobody asks for or reveals a reporter's identity, or takes revenge on reporters, witnesses, handlers of complaints or their families by transfer, pay, appraisal or exclusion."),
            [
                Deduct(2_000, 8_000, 5_000).AndReview().And(MajorDemerit).And(Respect),
                Deduct(5_000, 15_000, 10_000).And(Termination),
            ],
            Since: 2),
        new("7.4", "obstruction", Gravity.Grave,
            new("妨碍调查、串供或者毁灭证据",
                "员工应当配合公司依规开展的调查，如实陈述并提供资料。拒不配合、作虚假陈述、串通口径、隐匿或者毁灭证据的，按本条处理。依法陈述、申辩和申诉不属于妨碍调查。",
                "Obstructing an investigation",
                "Employees co-operate in proper investigations, speak truthfully and provide documents. Refusing, stating falsehoods, agreeing on a story, hiding or destroying evidence fall under this clause. Making a statement, a defence or an appeal is no obstruction."),
            [
                Deduct(1_000, 3_000, 1_500).AndReview().And(WrittenWarning),
                Deduct(2_000, 6_000, 3_000).And(Demerit),
                Deduct(3_000, 8_000, 5_000).And(MajorDemerit),
            ]),
        new("7.5", "false-report", Gravity.Medium,
            new("捏造事实诬告他人",
                "举报应当实事求是。明知不实仍捏造事实、伪造材料诬告陷害他人的，按本条处理；举报失实但并非出于恶意的，不予追究。",
                "Knowingly false accusation",
                "Reports are made in good faith. Inventing facts or forging material to accuse another while knowing better falls under this clause; a report that proves wrong without ill will has no consequence."),
            [
                Deduct(500, 2_000, 1_000).AndReview().And(WrittenWarning),
                Deduct(1_000, 4_000, 2_000).And(Demerit),
                Deduct(2_000, 6_000, 4_000).And(MajorDemerit),
            ]),
    ]);
}
