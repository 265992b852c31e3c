using Conduct.App.Data;

namespace Conduct.Tests.Data;

public sealed class InstallationTests
{
    [Fact]
    public void Locate_BuildOutput_IsTheSolution() =>
        Assert.True(File.Exists(Path.Combine(Installation.Directory, "Conduct.sln")));

    [Fact]
    public void Locate_PublishedFolderInsideASolution_IsItself()
    {
        var published = Path.Combine(Installation.Directory, "Conduct.App", "bin", "Release", "publish");

        Assert.Equal(published, Installation.Locate(published));
    }
}
