namespace Conduct.App.Platform.CommandLine;

/// <summary>Something the program does instead of serving, such as <c>-- backup FILE</c>.</summary>
public interface IVerb
{
    string Name { get; }

    /// <summary>What stands behind the name in the usage.</summary>
    string Arguments { get; }

    /// <summary>One line for the usage, in the culture of the console.</summary>
    string Description { get; }

    /// <returns>The exit code: 0 done, 1 not done.</returns>
    /// <exception cref="WrongUsageException">The arguments are not understood: usage and exit code 2.</exception>
    Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken ct);
}
