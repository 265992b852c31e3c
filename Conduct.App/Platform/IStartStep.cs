namespace Conduct.App.Platform;

/// <summary>Something to do once the database is up to date and before the first request, in order of registration.</summary>
public interface IStartStep
{
    Task RunAsync(CancellationToken ct);
}
