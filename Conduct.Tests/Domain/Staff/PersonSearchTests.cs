using Conduct.Domain.Staff;

namespace Conduct.Tests.Domain.Staff;

public sealed class PersonSearchTests
{
    [Theory]
    [InlineData("王丽娟", "王丽娟", "丽娟", "wang", "wanglijuan", "WANG LI JUAN", "ｗｌｊ", "wlj", "lijuan", "20022", "２００")]
    [InlineData("单雄信", "shanxiongxin", "danxiongxin", "sxx", "dxx", "chan")]
    [InlineData("曾国藩", "zengguofan", "cengguofan", "zgf", "cgf")]
    [InlineData("仇英", "qiuying", "chouying", "qy", "cy")]
    [InlineData("区大海", "oudahai", "qudahai", "odh", "qdh")]
    [InlineData("谌容", "chenrong", "shenrong", "cr", "sr")]
    [InlineData("万俟卨", "moqi", "wansi", "mq")]
    [InlineData("吕布", "lvbu", "lyubu", "lubu", "lb")]
    [InlineData("欧阳修", "ouyangxiu", "oyx", "yangxiu")]
    [InlineData("阿依古丽·买买提", "阿依古丽•买买提", "阿依古丽 ・ 买买提", "买买提", "ayigulimaimaiti", "ayglmmt")]
    [InlineData("张 伟", "张伟", "张　伟", "zhangwei")]
    [InlineData("John Smith", "john", "smith", "johns", "SMITH")]
    [InlineData("李A", "lia", "la")]
    [InlineData("𠮷野", "𠮷", "𠮷野")]
    public void Person_IsFound_ByNameNumberPinyinAndInitials(string name, params string[] typed)
    {
        var text = PersonSearch.TextOf("20022", name);

        Assert.All(typed, one => Assert.Contains(PersonSearch.SoughtFor(one), text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("anglijuan")]
    [InlineData("lj")]
    [InlineData("022")]
    [InlineData("王娟")]
    [InlineData("wangli juan x")]
    public void Person_IsNotFound_ByTheMiddleOfAWord(string typed) =>
        Assert.DoesNotContain(PersonSearch.SoughtFor(typed), PersonSearch.TextOf("20022", "王丽娟"), StringComparison.Ordinal);

    [Fact]
    public void Name_OfManyReadings_StaysWithinBounds()
    {
        var text = PersonSearch.TextOf("1", string.Concat(Enumerable.Repeat("单曾那缪", 15)));

        Assert.InRange(Pinyin.ReadingsOf("单曾那缪单曾那缪").Count, 2, Pinyin.MaxReadings);
        Assert.InRange(text.Length, 100, PersonSearch.TextMaxLength);
    }

    [Fact]
    public void Table_KeepsItsSourceAndLicence()
    {
        using var table = new StreamReader(typeof(Pinyin).Assembly.GetManifestResourceStream("pinyin")!);

        Assert.Contains("Unicode License v3", table.ReadLine(), StringComparison.Ordinal);
    }
}
