using Conduct.Domain.Policies;
using static Conduct.App.Features.Demo.DemoTrainings;
using static Conduct.App.Features.Demo.StepContent;
using static Conduct.Domain.Measures.MeasureKind;

namespace Conduct.App.Features.Demo;

internal static class RecordsClauses
{
    public static readonly ClauseCategory Category = new("费用报销与业务记录", "Expenses and records",
    [
        new("6.1", "expense-fraud", Gravity.Grave,
            new("虚假报销",
                "费用报销应当真实、合规、票据齐全。员工不得以虚构事项、虚开或者变造发票、重复报销、拆分单据等方式套取费用。违规报销的款项应当全额退还，经办、审核人员失职的一并追责。",
                "False expense claims",
                "Claims are true, lawful and supported by receipts. Employees do not claim for what did not happen, with false or altered invoices, twice over, or split to pass a limit. The money is paid back; negligent handlers and reviewers answer too."),
            [
                Deduct(1_000, 4_000, 2_000).AndReview().And(WrittenWarning).And(Records),
                Deduct(3_000, 8_000, 5_000).AndReview().And(MajorDemerit),
                Deduct(5_000, 12_000, 8_000).And(Termination),
            ]),
        new("6.2", "false-records", Gravity.Grave,
            new("伪造、篡改业务记录和文书",
                "拜访记录、客户回访、检查底稿、会议纪要、考勤和培训签到等应当如实、及时填写。员工不得虚构、补造、篡改记录，不得冒用他人名义填写，不得销毁应当保存的资料。",
                "False or altered written records",
                "Visit reports, call-backs, check lists, minutes, attendance and training sheets are filled in truthfully and in time. Employees do not invent, add or alter records, write in another's name, or destroy what must be kept."),
            [
                Deduct(500, 2_000, 1_000).AndReview().And(WrittenWarning).And(Records),
                Deduct(1_500, 4_000, 2_000).AndReview().And(Demerit).And(Records),
                Deduct(3_000, 8_000, 5_000).And(Demotion),
            ]),
        new("6.3", "seals", Gravity.Medium,
            new("印章、重要单证使用管理不规范",
                "印章和重要空白单证实行专人保管、审批使用、登记留痕。未经审批用印、在空白文书上用印、单证领用与核销不符、交接未办手续的，按本条处理。",
                "Improper use of seals and forms",
                "Seals and numbered blank forms are kept by a named person, used on approval and entered in a log. DataProtectionSetup without approval or on blank paper, forms that do not tally, and hand-overs without a record fall under this clause."),
            [
                Deduct(300, 1_000, 500).And(Records),
                Deduct(600, 2_000, 1_000).AndReview().And(WrittenWarning),
                Deduct(1_000, 4_000, 2_000).And(Demerit),
            ]),
        new("6.4", "embezzlement", Gravity.Severe,
            new("侵占、挪用公司或者客户财物",
                "员工不得利用职务便利侵占、挪用、截留公司或者客户的资金和财物。一经查实，除追缴全部款项外，按严重违反规章制度处理，并依法移送司法机关。",
                "Taking or misusing the company's or clients' property",
                "Employees do not take, misuse or hold back money or property of the company or its clients. Everything is recovered, the case is treated as a serious breach of the rules and referred to the authorities."),
            [
                Deduct(5_000, 20_000, 10_000).And(Termination),
            ]),
    ]);
}
