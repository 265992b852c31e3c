namespace Conduct.App.Features.Demo;

/// <summary>Parts of which names of people and places are put together.</summary>
internal static class HistoryNames
{
    private const string Surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹";
    private const string Given = "子涵雨欣浩宇梓轩思远佳怡俊杰诗琪志强文博晓东雅静建国海燕丽华明辉春梅国栋秀英家豪嘉欣宏伟玉兰振宇婷婷永康艳红鹏飞美玲少峰慧敏立新凯文芳菲景天若云书瑶亦凡清越知行望舒乐山宁远星河沐阳锦程南风北辰";

    public static IReadOnlyList<string> Cities { get; } =
        ["珠海", "惠州", "东莞", "中山", "江门", "肇庆", "湛江", "茂名", "汕头", "揭阳", "潮州", "梅州", "韶关", "清远", "河源", "阳江", "云浮", "汕尾", "南宁", "长沙"];

    public static IReadOnlyList<string> Districts { get; } = ["城东", "城西", "高新", "滨江"];

    public static IReadOnlyList<string> Teams { get; } = ["客户一部", "客户二部"];

    public static IReadOnlyList<string> Posts { get; } = ["客户经理", "客户经理", "客户经理", "理财顾问", "柜员", "柜员", "综合岗", "运营岗", "团队长", "保安"];

    public static string Person(Random random)
    {
        var first = Given[random.Next(Given.Length)];
        return random.Next(4) == 0
            ? $"{Surnames[random.Next(Surnames.Length)]}{first}"
            : $"{Surnames[random.Next(Surnames.Length)]}{first}{Given[random.Next(Given.Length)]}";
    }

    public static string Client(Random random) => $"{Surnames[random.Next(Surnames.Length)]}{(random.Next(2) == 0 ? "先生" : "女士")}";
}
