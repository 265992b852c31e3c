namespace Conduct.App.Jobs;

/// <summary>Something the product does by itself at its times, see <see cref="RunsAtAttribute"/>. It stands being run twice: it finds what is due and asks for each once.</summary>
public interface IScheduledJob
{
    /// <param name="ct">The process stops, or another node has taken the run over.</param>
    Task RunAsync(CancellationToken ct);
}
