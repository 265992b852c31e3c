namespace Conduct.App.Platform.Files;

/// <summary>Looks for bytes in a stream of any length without loading it.</summary>
internal static class ByteSearch
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Which of the patterns occur from the stream's start on; each pattern is far shorter than 64 KiB.</summary>
    public static bool[] Find(Stream stream, params ReadOnlySpan<byte[]> patterns)
    {
        var overlap = 0;
        foreach (var pattern in patterns)
        {
            overlap = Math.Max(overlap, pattern.Length - 1);
        }

        var found = new bool[patterns.Length];
        var buffer = new byte[BufferSize + overlap];
        var kept = 0;
        stream.Position = 0;
        for (int read; (read = stream.Read(buffer, kept, buffer.Length - kept)) > 0;)
        {
            var window = buffer.AsSpan(0, kept + read);
            for (var i = 0; i < patterns.Length; i++)
            {
                found[i] = found[i] || window.IndexOf(patterns[i]) >= 0;
            }

            kept = Math.Min(overlap, window.Length);
            window[^kept..].CopyTo(buffer);
        }

        return found;
    }
}
