using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Shell.Sections;

/// <summary>A section of what employees see of their own file. A capability derives one class; the page finds it and gives it the services it asks for.</summary>
public abstract class FileSection
{
    /// <summary>From the top down.</summary>
    public abstract int Order { get; }

    /// <returns>Null when the file holds nothing of the kind.</returns>
    public abstract Task<FileContent?> ReadAsync(Actor actor, CancellationToken ct);
}

/// <param name="Component">Shows what was read.</param>
/// <param name="Parameters">What was read, by the component's parameters.</param>
public sealed record FileContent(Type Component, IDictionary<string, object> Parameters)
{
    /// <summary>What was read, as the component's only parameter.</summary>
    public static FileContent Of<TComponent>(string parameter, object value)
        where TComponent : IComponent => new(typeof(TComponent), new Dictionary<string, object> { [parameter] = value });
}
