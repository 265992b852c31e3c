using Conduct.Tests.EndToEnd;
using Conduct.Tests.Support;

namespace Conduct.Tests.Architecture;

public sealed class StageTests
{
    [Fact]
    public void OfTheBrowserTests_OneJourneyAlone_RunsWithoutABuildServer()
    {
        var always = typeof(StageTests).Assembly.GetTypes()
            .Where(type => type is { IsPublic: true, IsAbstract: false } && type.GetConstructors().Any(made => made.GetParameters().Any(parameter => parameter.ParameterType == typeof(Browser))))
            .Where(type => !type.IsDefined(typeof(FullStageAttribute), inherit: false));

        Assert.Equal([typeof(NoodleShopJourney)], always);
    }

    [Fact]
    public void ProjectFile_LeavesOutWhatIsMarked() => Assert.Contains(
        $"""<VSTestTestCaseFilter Condition="'$(CI)' != 'true'">{FullStageAttribute.Trait}!={FullStageAttribute.Value}</VSTestTestCaseFilter>""",
        Repository.Read("Conduct.Tests/Conduct.Tests.csproj"),
        StringComparison.Ordinal);
}
