using Bunit;
using Conduct.App.Shell.Frame;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Conduct.Tests.Components;

public sealed class FaultBoundaryTests : ComponentTest
{
    private readonly RecordedLog<FaultBoundary> _log = new();
    private bool _broken = true;

    public FaultBoundaryTests() => Services.AddSingleton<ILogger<FaultBoundary>>(_log);

    [Fact]
    public void Boundary_ContentFails_ShowsTheReferenceThatIsLogged()
    {
        var boundary = RenderBoundary();

        var entry = Assert.Single(_log.Entries);
        Assert.Equal("broken", entry.Exception?.Message);
        var reference = entry.Text[^8..];
        Assert.Contains(reference, boundary.Find(".reference").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("broken", boundary.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Boundary_TryAgainAfterTheCauseIsGone_ShowsTheContent()
    {
        var boundary = RenderBoundary();
        _broken = false;

        boundary.Find("button").Click();

        boundary.MarkupMatches("content");
    }

    private IRenderedComponent<FaultBoundary> RenderBoundary() =>
        Render<FaultBoundary>(p => p.Add(x => x.ChildContent, (RenderFragment)(builder =>
            builder.AddContent(0, _broken ? throw new InvalidOperationException("broken") : "content"))));
}
