namespace Conduct.App.Data.Disk;

/// <summary>Whether the data directory can be written to right now: a full disk, or one that was mounted read-only after a fault, is known before somebody's work is lost to it.</summary>
public static class WriteProbe
{
    /// <summary>Less room than this is none: a commit and an upload need some.</summary>
    private const int Bytes = 1024 * 1024;

    /// <summary>Writes a file, flushes it to the disk and deletes it.</summary>
    /// <exception cref="IOException">There is no room, or no writing.</exception>
    /// <exception cref="UnauthorizedAccessException">The account may not write there.</exception>
    public static void Run(DataDirectory directory)
    {
        var path = directory.File($"write-probe-{Path.GetRandomFileName()}");
        try
        {
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            file.Write(new byte[Bytes]);
            file.Flush(flushToDisk: true);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
