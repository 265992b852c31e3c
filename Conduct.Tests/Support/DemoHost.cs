namespace Conduct.Tests.Support;

/// <summary>The whole product with the demo company.</summary>
public sealed class DemoHost : AppHost
{
    protected override bool WithDemo => true;
}
