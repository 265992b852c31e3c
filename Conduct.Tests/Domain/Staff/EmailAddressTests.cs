using Conduct.Domain.Staff;

namespace Conduct.Tests.Domain.Staff;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("zhang@firm.cn", "zhang@firm.cn")]
    [InlineData("Zhang.Wei+hr_1@mail.Firm.com.cn", "Zhang.Wei+hr_1@mail.firm.com.cn")]
    [InlineData("10001@qq.com", "10001@qq.com")]
    [InlineData("o'neil@a-b.example", "o'neil@a-b.example")]
    [InlineData("zhang@公司.中国", "zhang@xn--55qx5d.xn--fiqs8s")]
    public void Address_ThatCanBeDeliveredTo_GoesOverTheWire(string address, string wire) => Assert.Equal((null, wire), (EmailAddress.FaultOf(address), EmailAddress.OnTheWire(address)));

    [Theory]
    [InlineData("zhang", StaffRules.EmailMalformed)]
    [InlineData("@firm.cn", StaffRules.EmailMalformed)]
    [InlineData("zhang@firm@cn.com", StaffRules.EmailMalformed)]
    [InlineData("a@firm.cn,b@firm.cn", StaffRules.EmailMalformed)]
    [InlineData("a@firm.cn;b@firm.cn", StaffRules.EmailMalformed)]
    [InlineData("张伟 <zhang@firm.cn>", StaffRules.EmailMalformed)]
    [InlineData("zhang wei@firm.cn", StaffRules.EmailMalformed)]
    [InlineData("zhang@firm.cn\r\nBcc: x@y.cn", StaffRules.EmailMalformed)]
    [InlineData("\"zhang\"@firm.cn", StaffRules.EmailMalformed)]
    [InlineData(".zhang@firm.cn", StaffRules.EmailMalformed)]
    [InlineData("zhang..wei@firm.cn", StaffRules.EmailMalformed)]
    [InlineData("zhang@[10.0.0.1]", StaffRules.EmailMalformed)]
    [InlineData("zhang.@firm.cn", StaffRules.EmailMalformed)]
    [InlineData("张伟@firm.cn", StaffRules.EmailNotAscii)]
    [InlineData("zhang＠firm.cn", StaffRules.EmailMalformed)]
    [InlineData("zhang@firm", StaffRules.EmailDomain)]
    [InlineData("zhang@", StaffRules.EmailDomain)]
    [InlineData("zhang@localhost", StaffRules.EmailDomain)]
    [InlineData("zhang@firm.invalid", StaffRules.EmailDomain)]
    [InlineData("zhang@mail.localhost", StaffRules.EmailDomain)]
    [InlineData("zhang@firm..cn", StaffRules.EmailDomain)]
    [InlineData("zhang@-firm.cn", StaffRules.EmailDomain)]
    [InlineData("zhang@firm_x.cn", StaffRules.EmailDomain)]
    [InlineData("zhang@10.0.0.1", StaffRules.EmailDomain)]
    [InlineData("zhang@firm.c", StaffRules.EmailDomain)]
    [InlineData("zhang@firm.cn.", StaffRules.EmailDomain)]
    public void Address_ThatCannot_BreaksItsRule(string address, string rule) => Assert.Equal((rule, null), (EmailAddress.FaultOf(address), EmailAddress.OnTheWire(address)));

    [Fact]
    public void Address_TooLong_IsMalformed() =>
        Assert.All([$"{new string('a', 65)}@firm.cn", $"a@{string.Join('.', Enumerable.Repeat(new string('b', 60), 5))}.cn"], address => Assert.Equal(StaffRules.EmailMalformed, EmailAddress.FaultOf(address)));
}
