namespace Conduct.App.Platform;

/// <summary>Something to do once the database is up to date and before the first request, in order of registration.</summary>
public interface IStartStep
{
    /// <summary>Does it; a failure stops the start.</summary>
    Task RunAsync(CancellationToken ct);
}
