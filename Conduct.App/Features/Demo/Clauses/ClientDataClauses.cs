using Conduct.Domain.Policies;
using static Conduct.App.Features.Demo.DemoTrainings;
using static Conduct.App.Features.Demo.StepContent;
using static Conduct.Domain.Measures.MeasureKind;

namespace Conduct.App.Features.Demo;

internal static class ClientDataClauses
{
    public static readonly ClauseCategory Category = new("客户信息保护", "Protection of client data",
    [
        new("3.1", "data-leak", Gravity.Severe,
            new("泄露、出售客户信息",
                "客户的身份、联系方式、账户、交易和健康等信息属于公司秘密和法律保护的个人信息。员工不得向公司以外的任何人泄露、出售或者非法提供客户信息，不得用于与业务无关的目的。发现泄露应当立即报告，公司依照应急预案处置，并依法通知客户和主管部门。",
                "Leaking or selling client data",
                "Clients' identity, contact, account, transaction and health data are company secrets and protected by law. Employees do not disclose, sell or unlawfully hand them to anyone outside, nor use them for other ends. A leak is reported at once; the company follows its incident plan and informs clients and authorities as the law requires."),
            [
                Deduct(3_000, 10_000, 6_000).AndReview().And(MajorDemerit).And(Privacy),
                Deduct(6_000, 20_000, 12_000).And(Termination),
            ]),
        new("3.2", "data-taken-out", Gravity.Grave,
            new("擅自拷贝、外发或者带离客户资料",
                "未经信息安全岗位批准，员工不得将含有客户信息的文件拷贝至个人设备、发送至个人邮箱或者外部网盘，不得拍摄业务系统屏幕，不得将纸质客户资料带离办公场所。调岗、离职时应当全部交还并书面确认无留存。",
                "Copying, sending out or taking away client files",
                "Without approval of the information-security officer, files with client data are not copied to private devices, sent to private mailboxes or outside drives, screens are not photographed, and paper files do not leave the office. On transfer or leaving everything is handed back and confirmed in writing."),
            [
                Deduct(1_000, 4_000, 2_000).AndReview().And(WrittenWarning).And(Privacy),
                Deduct(2_000, 6_000, 4_000).AndReview().And(Demerit).And(Privacy),
                Deduct(4_000, 10_000, 6_000).And(MajorDemerit),
            ]),
        new("3.3", "account-sharing", Gravity.Medium,
            new("共用、外借系统账号和密码",
                "业务系统账号一人一号，密码、动态令牌和数字证书由本人保管。员工不得将账号密码告知、借予他人，不得使用他人账号办理业务，离开座位应当锁定屏幕。因共用账号造成的后果，由出借人与使用人共同承担。",
                "Sharing system accounts and passwords",
                "Each account belongs to one person, who keeps the password, token and certificate. Employees do not tell or lend them, do not work under another's account, and lock the screen when they leave. Lender and user both answer for what follows."),
            [
                Deduct(300, 1_000, 500).And(Privacy),
                Deduct(800, 2_000, 1_000).AndReview().And(WrittenWarning).And(Privacy),
                Deduct(1_500, 4_000, 2_000).AndReview().And(FinalWarning),
            ]),
        new("3.4", "unneeded-access", Gravity.Medium,
            new("超越职责查询客户信息",
                "员工只能为办理本职业务查询客户信息，查询留痕并定期审计。出于好奇、受人之托或者为私人目的查询客户、同事及其亲属信息的，无论是否外传，均按本条处理。",
                "Looking up client data without need",
                "Client data are looked up only for one's own duties; look-ups are logged and audited. Looking up clients, colleagues or their families out of curiosity, as a favour or for private ends falls under this clause, passed on or not."),
            [
                Deduct(500, 1_500, 800).AndReview().And(Privacy),
                Deduct(1_000, 3_000, 2_000).AndReview().And(WrittenWarning).And(Privacy),
                Deduct(2_000, 5_000, 3_000).And(Demerit),
            ],
            Since: 2),
        new("3.5", "clear-desk", Gravity.Light,
            new("客户资料保管不善",
                "含有客户信息的纸质文件应当随用随收，下班前锁入柜内，废弃资料应当碎毁。将客户资料遗留在桌面、打印机、会议室或者随意丢弃，尚未造成泄露的，按本条处理。",
                "Client papers left unprotected",
                "Papers with client data are put away after use, locked up at night and shredded when no longer needed. Leaving them on desks, printers or in meeting rooms, or throwing them away, without a leak, falls under this clause."),
            [
                Warn(OralWarning),
                Deduct(100, 500, 200).And(WrittenWarning).And(Privacy),
                Deduct(300, 1_000, 500).AndReview().And(WrittenWarning),
            ]),
    ]);
}
