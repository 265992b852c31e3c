using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;

namespace Conduct.Tests.Support;

public static class Breaks
{
    /// <summary>Asserts that the domain refuses, by the code. A test looks in the sources that each code stands in such a call, and its text takes the arguments.</summary>
    public static RuleBrokenException Rule(string code, Action act)
    {
        var broken = Assert.Throws<RuleBrokenException>(act);
        Assert.Equal(code, broken.Code);
        Assert.NotEmpty(DomainTexts.OfRule(code, broken.Arguments));
        return broken;
    }
}
