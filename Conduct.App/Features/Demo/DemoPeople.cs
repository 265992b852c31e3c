namespace Conduct.App.Features.Demo;

internal sealed record DemoUnit(string Code, string Name, string? Parent);

/// <param name="Wage">Monthly wage in yuan.</param>
/// <param name="Years">Years since the employee entered.</param>
internal sealed record DemoPerson(string Number, string Name, string Unit, string Post, string? Manager, int Wage, int Years, string? Email = null);

/// <summary>An invented firm; nobody in it exists.</summary>
internal static class DemoPeople
{
    public const string Head = "陆景行";
    public const string Compliance = "顾书宁";
    public const string Officer = "沈若溪";
    public const string Administrator = "高立恒";
    public const string GuangzhouManager = "周承远";
    public const string ShenzhenManager = "贺文涛";
    public const string FoshanManager = "梁嘉敏";
    public const string Zhang = "张晓川";
    public const string Li = "李思妍";

    public static IReadOnlyList<DemoUnit> Units { get; } =
    [
        new("NQ", "南桥金融服务总公司", null),
        new("NQ-HR", "人力资源部", "NQ"),
        new("NQ-CP", "合规与风险管理部", "NQ"),
        new("GZ", "广州分公司", "NQ"),
        new("GZ-TH", "天河支公司", "GZ"),
        new("GZ-TH-1", "天河客户一部", "GZ-TH"),
        new("GZ-TH-2", "天河客户二部", "GZ-TH"),
        new("GZ-YX", "越秀支公司", "GZ"),
        new("SZ", "深圳分公司", "NQ"),
        new("SZ-NS", "南山支公司", "SZ"),
        new("SZ-NS-1", "南山客户一部", "SZ-NS"),
        new("FS", "佛山分公司", "NQ"),
        new("FS-CC", "禅城支公司", "FS"),
    ];

    public static IReadOnlyList<DemoPerson> All { get; } =
    [
        new("10001", Head, "NQ", "总经理", null, 42_000, 14),
        new("10002", "韩雪筠", "NQ", "总经理助理", Head, 18_500, 9),
        new("10003", "傅明哲", "NQ", "财务部经理", Head, 24_000, 11),
        new("10004", Administrator, "NQ", "信息技术岗", "韩雪筠", 15_800, 6),
        new("10005", "邱雅南", "NQ", "会计", "傅明哲", 11_200, 5),
        new("10011", "罗静宜", "NQ-HR", "人力资源部经理", Head, 23_000, 10),
        new("10012", Officer, "NQ-HR", "人事专员", "罗静宜", 12_600, 7),
        new("10013", "戴鹏程", "NQ-HR", "薪酬专员", "罗静宜", 11_800, 4),
        new("10021", Compliance, "NQ-CP", "合规总监", Head, 28_000, 12),
        new("10022", "莫语桐", "NQ-CP", "合规专员", Compliance, 13_200, 5),
        new("10023", "江一凡", "NQ-CP", "内部审计岗", Compliance, 13_800, 6),
        new("20001", GuangzhouManager, "GZ", "分公司总经理", Head, 30_000, 13),
        new("20002", "温婉清", "GZ", "综合部主任", GuangzhouManager, 12_800, 8),
        new("20003", "谭志豪", "GZ", "运营主管", GuangzhouManager, 13_600, 7),
        new("20004", "卢晓彤", "GZ", "柜面经理", "谭志豪", 9_800, 4),
        new("20005", "曾子墨", "GZ", "柜员", "谭志豪", 7_600, 2),
        new("20011", "方致远", "GZ-TH", "支公司经理", GuangzhouManager, 19_800, 10),
        new("20012", "潘佳怡", "GZ-TH", "综合岗", "方致远", 8_600, 5),
        new("20013", "董浩然", "GZ-TH", "运营岗", "方致远", 8_200, 3),
        new("20021", "吕思远", "GZ-TH-1", "团队长", "方致远", 15_200, 8),
        new("20022", Zhang, "GZ-TH-1", "客户经理", "吕思远", 11_500, 5),
        new("20023", Li, "GZ-TH-1", "客户经理", "吕思远", 10_800, 4),
        new("20024", "何俊豪", "GZ-TH-1", "客户经理", "吕思远", 10_200, 3),
        new("20025", "苏念慈", "GZ-TH-1", "客户经理", "吕思远", 9_900, 3),
        new("20026", "叶知秋", "GZ-TH-1", "理财顾问", "吕思远", 10_600, 4),
        new("20031", "蒋天佑", "GZ-TH-2", "团队长", "方致远", 14_800, 7),
        new("20032", "许安然", "GZ-TH-2", "客户经理", "蒋天佑", 10_400, 4),
        new("20033", "邓家乐", "GZ-TH-2", "客户经理", "蒋天佑", 9_600, 2),
        new("20034", "钟灵毓", "GZ-TH-2", "客户经理", "蒋天佑", 9_800, 3),
        new("20035", "魏子谦", "GZ-TH-2", "理财顾问", "蒋天佑", 10_900, 5),
        new("20041", "冯若兰", "GZ-YX", "支公司经理", GuangzhouManager, 19_200, 9),
        new("20042", "程启明", "GZ-YX", "团队长", "冯若兰", 14_200, 6),
        new("20043", "夏语冰", "GZ-YX", "客户经理", "程启明", 9_700, 3),
        new("20044", "石磊阳", "GZ-YX", "客户经理", "程启明", 9_500, 2),
        new("20045", "白梓涵", "GZ-YX", "柜员", "冯若兰", 7_400, 2),
        new("20046", "孟庆安", "GZ-YX", "保安", "冯若兰", 5_600, 6),
        new("30001", ShenzhenManager, "SZ", "分公司总经理", Head, 30_500, 11),
        new("30002", "谢雨桐", "SZ", "综合部主任", ShenzhenManager, 12_900, 7),
        new("30003", "邹建业", "SZ", "运营主管", ShenzhenManager, 14_000, 8),
        new("30004", "陶亦菲", "SZ", "柜员", "邹建业", 7_900, 3),
        new("30011", "姚振邦", "SZ-NS", "支公司经理", ShenzhenManager, 20_500, 9),
        new("30012", "阮小蝶", "SZ-NS", "综合岗", "姚振邦", 8_800, 4),
        new("30013", "熊冠宇", "SZ-NS", "柜员", "姚振邦", 7_800, 2),
        new("30021", "任书豪", "SZ-NS-1", "团队长", "姚振邦", 15_600, 6),
        new("30022", "秦若曦", "SZ-NS-1", "客户经理", "任书豪", 11_300, 4),
        new("30023", "尹嘉树", "SZ-NS-1", "客户经理", "任书豪", 10_700, 3),
        new("30024", "黎晚晴", "SZ-NS-1", "客户经理", "任书豪", 10_500, 3),
        new("30025", "万家骏", "SZ-NS-1", "理财顾问", "任书豪", 11_100, 5),
        new("30026", "洪逸凡", "SZ-NS-1", "客户经理", "任书豪", 9_900, 2),
        new("40001", FoshanManager, "FS", "分公司总经理", Head, 27_000, 10),
        new("40002", "侯晓岚", "FS", "综合部主任", FoshanManager, 11_600, 6),
        new("40003", "龚思成", "FS", "运营主管", FoshanManager, 12_800, 7),
        new("40004", "常乐瑶", "FS", "柜员", "龚思成", 7_200, 2),
        new("40011", "田沐阳", "FS-CC", "支公司经理", FoshanManager, 17_800, 8),
        new("40012", "樊星辰", "FS-CC", "团队长", "田沐阳", 13_600, 6),
        new("40013", "葛依诺", "FS-CC", "客户经理", "樊星辰", 9_300, 3),
        new("40014", "卓文博", "FS-CC", "客户经理", "樊星辰", 9_200, 3),
        new("40015", "易水寒", "FS-CC", "客户经理", "樊星辰", 8_900, 2),
        new("40016", "柯晨曦", "FS-CC", "理财顾问", "樊星辰", 9_800, 4),
        new("40017", "祝融恺", "FS-CC", "司机", "田沐阳", 6_000, 5),
    ];
}
