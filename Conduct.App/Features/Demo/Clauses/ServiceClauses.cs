using Conduct.Domain.Policies;
using static Conduct.App.Features.Demo.DemoTrainings;
using static Conduct.App.Features.Demo.StepContent;
using static Conduct.Domain.Measures.MeasureKind;

namespace Conduct.App.Features.Demo;

internal static class ServiceClauses
{
    public static readonly ClauseCategory Category = new("服务质量与客户投诉", "Service and complaints",
    [
        new("4.1", "complaint", Gravity.Light,
            new("客户投诉属实（轻微）",
                "客户投诉经核实属实，属于态度冷淡、解释不清、等候过久等服务瑕疵，经道歉补救客户表示谅解的，对直接责任人按本条处理。",
                "Justified complaint, minor",
                "A complaint proves justified and concerns a cool manner, a poor explanation or a long wait, and the client accepts an apology and remedy. The person responsible answers under this clause."),
            [
                Deduct(100, 150, 100).And(OralWarning),
                Deduct(100, 200, 150).And(WrittenWarning).And(Service),
                Deduct(150, 300, 200).AndReview().And(WrittenWarning),
            ]),
        new("4.2", "complaint", Gravity.Medium,
            new("客户投诉属实（一般）",
                "客户投诉经核实属实，因违反业务流程、办理差错、答复有误给客户造成不便或者较小损失，或者同一客户重复投诉的，对直接责任人按本条处理；所在单位应当分析原因并在五个工作日内整改。",
                "Justified complaint, medium",
                "A complaint proves justified: a procedure was not followed, a mistake or wrong answer caused inconvenience or a small loss, or the client had to complain again. The person responsible answers under this clause; the unit finds the cause and mends it within five working days."),
            [
                Deduct(150, 250, 200).And(Service),
                Deduct(200, 300, 250).AndReview().And(WrittenWarning).And(Service),
                Deduct(250, 500, 300).AndReview().And(FinalWarning),
            ]),
        new("4.3", "complaint", Gravity.Grave,
            new("客户投诉属实（严重）",
                "客户投诉经核实属实，因辱骂、刁难客户或者重大差错造成较大损失、媒体关注或者监管转办的，对直接责任人按本条处理，并追究所在单位负责人的管理责任，处理结果在公司内部通报。",
                "Justified complaint, grave",
                "A complaint proves justified: a client was insulted or obstructed, or a serious mistake caused a considerable loss, attention of the press or a regulator's referral. The person responsible answers under this clause, the head of the unit for supervision, and the result is circulated internally."),
            [
                Deduct(200, 300, 300).AndReview().And(WrittenWarning).And(Service),
                Deduct(300, 1_000, 500).AndReview().And(Demerit).And(Service),
                Deduct(500, 2_000, 1_000).And(Suspension),
            ]),
        new("4.4", "complaint-handling", Gravity.Medium,
            new("投诉处理逾期、推诿或者隐瞒",
                "投诉应当按登记、核实、转办、处理、答复的时限办理并逐环节留存记录。首接人推诿拒收、超过时限未答复、压案不报或者诱使客户撤回投诉的，按情节轻重处理。",
                "Complaint handled late, passed on or hidden",
                "Complaints are registered, verified, passed on, handled and answered within the time limits, each step on record. Refusing to take one, missing a limit, keeping one back or talking a client into withdrawing it is dealt with by its gravity."),
            [
                Deduct(100, 300, 200),
                Deduct(200, 500, 300).AndReview().And(WrittenWarning).And(Service),
                Deduct(300, 1_000, 500).AndReview().And(FinalWarning),
            ]),
        new("4.5", "service-standard", Gravity.Light,
            new("明查暗访发现服务不规范",
                "总公司、分公司组织的明查暗访或者录像抽查发现员工未着工装、空岗、做与工作无关的事、服务用语不规范、环境不整洁的，以现场照片或者录像为依据，按本条处理并在公司内部通报。",
                "Service defects found on a mystery visit",
                "Visits, open or unannounced, and video checks find missing uniform, an unattended counter, private business at work, poor manner of speech or an untidy branch. Photographs or recordings are the evidence; the result is circulated internally."),
            [
                Deduct(100, 300, 100).And(OralWarning),
                Deduct(200, 500, 300).And(WrittenWarning).And(Service),
                Deduct(300, 1_000, 500).AndReview().And(Suspension),
            ]),
        new("4.6", "supervision", Gravity.Medium,
            new("单位负责人管理失职",
                "所辖人员一个季度内被认定有责投诉两件以上，或者发生严重违规而单位负责人未履行日常检查、教育和报告职责的，追究单位负责人和分管负责人的管理责任。",
                "Failure of supervision by the head of a unit",
                "Where staff of a unit cause two or more justified complaints in a quarter, or a grave breach occurs while its head neglected checks, instruction or reporting, the head and the deputy in charge answer for supervision."),
            [
                Deduct(300, 1_000, 500).AndReview(),
                Deduct(500, 2_000, 1_000).AndReview().And(WrittenWarning),
                Deduct(1_000, 4_000, 2_000).And(Demotion),
            ]),
    ]);
}
