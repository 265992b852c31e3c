using System.Reflection;

namespace Conduct.Tests.Architecture;

public sealed class DomainReferencesTests
{
    [Fact]
    public void Domain_References_OnlyTheBaseLibrary()
    {
        var references = Assembly.Load("Conduct.Domain").GetReferencedAssemblies();

        Assert.NotEmpty(references);
        Assert.All(references, r => Assert.StartsWith("System.", r.Name, StringComparison.Ordinal));
    }
}
