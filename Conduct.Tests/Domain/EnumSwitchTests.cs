using System.Text.RegularExpressions;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain;

public sealed partial class EnumSwitchTests
{
    // The compiler finds the switch that forgets a new value, unless a default arm answers for it.
    [Fact]
    public void Switches_InTheDomain_HaveNoDefaultArm() =>
        Assert.DoesNotContain(Repository.Files("Conduct.Domain", ".cs"), file => DefaultArm().IsMatch(Repository.Read(file)));

    [Theory]
    [InlineData("kind switch { A => 1, _ => 2 }", true)]
    [InlineData("kind switch\n{\n    A => 1,\n    _ => 2,\n}", true)]
    [InlineData("switch (kind)\n{\n    default:\n        break;\n}", true)]
    [InlineData("rows.Select(_ => 2)", false)]
    [InlineData("rows.Aggregate(1, (_, row) => row)", false)]
    public void Pattern_TellsAnArmFromALambda(string source, bool isArm) => Assert.Equal(isArm, DefaultArm().IsMatch(source));

    [GeneratedRegex(@"[{,]\s*_ =>|\bdefault:")]
    private static partial Regex DefaultArm();
}
