using Conduct.Domain.Policies;
using static Conduct.App.Features.Demo.DemoTrainings;
using static Conduct.App.Features.Demo.StepContent;
using static Conduct.Domain.Measures.MeasureKind;

namespace Conduct.App.Features.Demo;

internal static class SellingClauses
{
    public static readonly ClauseCategory Category = new("客户联络与销售行为", "Client contact and selling",
    [
        new("2.1", "private-contact", Gravity.Medium,
            new("使用个人微信等私人渠道联络客户",
                "客户资料及客户关系归公司所有。员工联络客户应当使用企业微信、公司电话等统一渠道，不得以个人微信、QQ、私人手机号添加客户或者组建客户群，不得在私人渠道发送产品资料、收集客户证件和账户信息。因历史原因已添加的，应当在本办法施行之日起三十日内迁移至公司渠道并删除。",
                "Adding clients on personal WeChat or other private channels",
                "Client data and client relations belong to the company. Clients are contacted through the company's channels (WeCom, company telephone); employees do not add clients on personal WeChat, QQ or private numbers, do not run private client groups, and neither send product material nor collect identity or account data there. Old private contacts are moved to the company channel and deleted within thirty days of this policy taking effect."),
            [
                Deduct(500, 2_000, 1_000).AndReview().And(ClientContact),
                Deduct(1_500, 4_000, 2_500).AndReview().And(WrittenWarning).And(ClientContact),
                Deduct(3_000, 8_000, 5_000).AndReview().And(Demerit),
            ],
            Since: 2),
        new("2.2", "off-book-sales", Gravity.Severe,
            new("私自推介、销售非本公司产品（飞单）",
                "员工不得向客户推介、销售未经公司批准代理的理财、保险、基金、私募等产品，不得为其他机构招揽客户并收取佣金或者好处。违反本条的，除按处罚标准处理外，所得佣金应当予以清退，涉嫌犯罪的移送司法机关。",
                "Selling products outside the company's books",
                "Employees do not recommend or sell wealth, insurance, fund or private-equity products that the company has not approved, and do not bring clients to other institutions for a commission. Commissions are paid back; suspected crimes are referred to the authorities."),
            [
                Deduct(5_000, 15_000, 8_000).AndReview().And(MajorDemerit).And(Selling),
                Deduct(8_000, 20_000, 15_000).And(Termination),
            ]),
        new("2.3", "misleading-sales", Gravity.Grave,
            new("误导销售、夸大收益或者隐瞒风险",
                "员工向客户介绍产品应当全面、客观、准确，不得承诺保本保收益、混淆产品性质、隐瞒费用和退出条件，不得以停售、限额等虚假理由催促客户购买，不得诱导客户作虚假的风险测评。",
                "Misleading selling, overstated returns or hidden risks",
                "Products are described completely, fairly and accurately. Employees do not promise capital or returns, blur what a product is, hide fees or exit terms, press clients with false scarcity, or lead them to false answers in the risk questionnaire."),
            [
                Deduct(1_000, 4_000, 2_000).AndReview().And(WrittenWarning).And(Selling),
                Deduct(3_000, 8_000, 5_000).AndReview().And(Demerit).And(Selling),
                Deduct(5_000, 12_000, 8_000).And(Demotion),
            ]),
        new("2.4", "acting-for-clients", Gravity.Grave,
            new("代客户签名、代客操作",
                "合同、风险揭示书、回访确认等文件应当由客户本人签署，交易应当由客户本人操作。员工不得代客户或者唆使他人代客户签名、抄录风险语句、输入密码、接听回访电话，不得保管客户的证件、银行卡和密码器。",
                "Signing or trading for a client",
                "Contracts, risk disclosures and call-back confirmations are signed by the client, and trades are made by the client. Employees do not sign, copy risk sentences, type passwords or answer call-backs for clients, nor have others do so, and never keep a client's documents, cards or tokens."),
            [
                Deduct(1_500, 5_000, 2_500).AndReview().And(WrittenWarning).And(Selling),
                Deduct(3_000, 8_000, 5_000).AndReview().And(MajorDemerit).And(Selling),
                Deduct(5_000, 12_000, 8_000).And(Termination),
            ]),
        new("2.5", "suitability", Gravity.Medium,
            new("未按规定履行适当性义务和双录",
                "向个人客户销售产品前应当完成身份识别、风险测评和风险匹配，规定须录音录像的环节应当完整双录并当日上传。漏做、补做、剪接双录，或者向风险承受能力不匹配的客户主动推介的，按本条处理。",
                "Suitability checks or recording not carried out",
                "Before selling to an individual, identity, risk profile and match are checked; where recording is prescribed it is complete and uploaded the same day. Leaving out, adding later or cutting recordings, and offering unsuitable products unasked, falls under this clause."),
            [
                Deduct(300, 1_000, 500).And(Selling),
                Deduct(800, 2_000, 1_200).AndReview().And(WrittenWarning).And(Selling),
                Deduct(1_500, 4_000, 2_000).AndReview().And(FinalWarning),
            ],
            Since: 2),
    ]);
}
