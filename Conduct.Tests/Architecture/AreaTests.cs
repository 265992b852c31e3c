namespace Conduct.Tests.Architecture;

/// <summary>No area under Features uses another; what a second one needs moves to the domain or the platform.</summary>
public sealed class AreaTests
{
    private const string Features = "Conduct.App.Features.";

    [Fact]
    public void Areas_UseNoOtherArea()
    {
        var types = typeof(Program).Assembly.GetTypes().Where(type => AreaOf(type) is not null).ToList();
        var crossings = types
            .SelectMany(type => TypeUse.Of(type).Select(used => (From: type, To: used)))
            .Where(use => AreaOf(use.To) is { } area && area != AreaOf(use.From))
            .Select(use => $"{use.From.FullName} -> {use.To.FullName}");

        Assert.NotEmpty(types);
        Assert.Empty(crossings);
    }

    [Fact]
    public void TypeUse_SeesWhatABodyCalls() =>
        Assert.Contains(typeof(Support.Repository), TypeUse.Of(typeof(SourceTests)));

    // The domain and the platform know no area either.
    [Fact]
    public void Platform_UsesNoArea()
    {
        var types = typeof(Program).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("Conduct.App.Platform", StringComparison.Ordinal) == true).ToList();

        Assert.NotEmpty(types);
        Assert.DoesNotContain(types, type => TypeUse.Of(type).Any(used => AreaOf(used) is not null));
    }

    private static string? AreaOf(Type type) =>
        type.Namespace is { } name && name.StartsWith(Features, StringComparison.Ordinal) ? name[Features.Length..].Split('.')[0] : null;
}
