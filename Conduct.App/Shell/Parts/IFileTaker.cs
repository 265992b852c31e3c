namespace Conduct.App.Shell.Parts;

/// <summary>Follows the files that a <see cref="FileZone"/> sends.</summary>
public interface IFileTaker
{
    /// <summary>A file was chosen.</summary>
    /// <param name="number">Names the file from now on; counted from 1.</param>
    /// <returns>Whether to send it.</returns>
    bool Queue(int number, string fileName, long sizeBytes);

    void Progress(int number, int percent);

    /// <summary>The endpoint has answered.</summary>
    /// <param name="number">Which file.</param>
    /// <param name="done">Whether it was taken.</param>
    /// <param name="reason">Why not; empty when there was no answer at all.</param>
    Task FinishAsync(int number, bool done, string? reason);
}
