using Conduct.Domain.Policies;
using static Conduct.App.Features.Demo.DemoTrainings;
using static Conduct.App.Features.Demo.StepContent;
using static Conduct.Domain.Measures.MeasureKind;

namespace Conduct.App.Features.Demo;

internal static class IntegrityClauses
{
    public static readonly ClauseCategory Category = new("廉洁从业与利益冲突", "Integrity and conflicts of interest",
    [
        new("1.1", "hospitality", Gravity.Medium,
            new("未经事前申报接受客户宴请",
                "员工不得接受客户、供应商或者其他利益相关方安排的宴请、娱乐、旅游等款待，不论金额大小和付款方式。确因工作需要参加的，应当事前申报并取得直接主管书面同意；因情况紧急无法事前申报的，应当在次一工作日内补报并按人均标准自行承担费用。未申报、未经同意而由客户付款的，按本条处理。",
                "Accepting a client's hospitality without prior declaration",
                "Employees do not accept meals, entertainment or trips from clients, suppliers or other interested parties, whatever the amount and whoever pays. Where work requires attendance, it is declared beforehand and agreed to in writing by the line manager; where that was impossible, it is declared on the next working day and the employee pays their own share. Letting a client pay without declaration or consent falls under this clause."),
            [
                Deduct(1_000, 5_000, 3_000).AndReview(),
                Deduct(3_000, 8_000, 5_000).AndReview().And(WrittenWarning).And(Ethics),
                Deduct(5_000, 10_000, 8_000).AndReview().And(Demerit).And(Ethics),
            ]),
        new("1.2", "gifts", Gravity.Grave,
            new("收受礼品、礼金或者有价证券",
                "员工不得收受客户或者合作单位给予的礼金、购物卡、会员卡、有价证券和礼品。当场无法拒收的礼品，应当在三个工作日内登记并上交所在单位综合部门。未登记上交、以低价购买为名变相收受，或者由亲属代为收受的，按本条处理；所收财物一律退回或者上交。",
                "Taking gifts, cash or vouchers",
                "Employees take no cash, shopping or membership cards, securities or gifts from clients or partners. A gift that cannot be refused on the spot is registered and handed to the unit's general office within three working days. Keeping it, buying it at a token price, or having a relative take it falls under this clause; what was taken is returned or surrendered."),
            [
                Deduct(2_000, 6_000, 3_000).AndReview().And(WrittenWarning).And(Ethics),
                Deduct(4_000, 10_000, 6_000).AndReview().And(Demerit).And(Ethics),
                Deduct(6_000, 15_000, 10_000).And(Termination),
            ]),
        new("1.3", "conflict-of-interest", Gravity.Medium,
            new("未申报利益冲突",
                "员工本人、配偶、父母、子女及其配偶与客户、供应商存在投资、任职、借贷等利害关系，可能影响公正履职的，应当在知悉之日起五个工作日内如实申报并回避相关业务。隐瞒不报、申报不实或者应当回避而未回避的，按本条处理。",
                "Undeclared conflict of interest",
                "Where the employee or their spouse, parents, children or children's spouses hold a stake, a post or a loan with a client or supplier that may influence their work, this is declared truthfully within five working days and the employee stands back from the business. Concealing it, declaring it falsely or not standing back falls under this clause."),
            [
                Deduct(500, 2_000, 1_000).AndReview().And(Ethics),
                Deduct(1_500, 4_000, 2_000).AndReview().And(WrittenWarning).And(Ethics),
                Deduct(3_000, 8_000, 5_000).And(Demerit),
            ]),
        new("1.4", "outside-business", Gravity.Medium,
            new("违规兼职、经商办企业",
                "未经书面批准，员工不得在其他单位兼职取酬，不得自办或者与他人合办与公司业务相同、相近或者有业务往来的企业，不得利用工作时间和公司资源从事与本职无关的经营活动。",
                "Outside employment or business without approval",
                "Without written approval employees take no paid post elsewhere, do not run or share in a business that competes or trades with the company, and do not use working hours or company resources for business of their own."),
            [
                Deduct(1_000, 3_000, 1_500).AndReview(),
                Deduct(2_000, 5_000, 3_000).AndReview().And(FinalWarning),
                Deduct(3_000, 8_000, 5_000).And(MajorDemerit),
            ]),
        new("1.5", "client-lending", Gravity.Severe,
            new("与客户发生私人借贷或者资金往来",
                "员工不得向客户借款、为客户垫款、代客户保管资金，不得为客户之间或者客户与第三方的借贷提供介绍、担保，不得使用本人或者亲属账户为客户过渡资金。情节严重、造成客户损失或者涉嫌犯罪的，依法移送有关机关。",
                "Private loans or money dealings with clients",
                "Employees neither borrow from clients nor advance or keep money for them, do not broker or guarantee loans between clients and others, and never pass client money through their own or a relative's account. Grave cases, client losses and suspected crimes are referred to the authorities."),
            [
                Deduct(3_000, 8_000, 5_000).AndReview().And(MajorDemerit).And(Ethics),
                Deduct(5_000, 15_000, 10_000).And(Termination),
            ]),
    ]);
}
