using Conduct.Tests.Support;

namespace Conduct.Tests.Architecture;

public sealed class StyleSheetTests
{
    /// <summary>A bracket left open silently takes the rest of the sheet out.</summary>
    [Fact]
    public void StyleSheet_EveryBlock_IsClosed()
    {
        var depth = 0;
        foreach (var (line, number) in Repository.Lines("Conduct.App/wwwroot/app.css").Select((line, index) => (line, index + 1)))
        {
            Assert.True(depth == 0 || !line.StartsWith("/* ", StringComparison.Ordinal), $"a section begins inside a block, line {number}");
            depth += line.Count(one => one == '{') - line.Count(one => one == '}');
        }

        Assert.Equal(0, depth);
    }
}
