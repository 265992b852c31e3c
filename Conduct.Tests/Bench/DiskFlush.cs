using System.Diagnostics;

namespace Conduct.Tests.Bench;

/// <summary>What the disk itself takes until a small append is safe from a power cut, in the folder of the database.</summary>
public sealed class DiskFlush(string folder) : IDisposable
{
    private const int Page = 4096;

    private readonly FileStream _file = new(Path.Combine(folder, "flush.bench"), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
    private readonly byte[] _page = new byte[Page];

    /// <returns>Milliseconds.</returns>
    public double Measure()
    {
        var started = Stopwatch.GetTimestamp();
        _file.Write(_page);
        _file.Flush(flushToDisk: true);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    public void Dispose() => _file.Dispose();
}
