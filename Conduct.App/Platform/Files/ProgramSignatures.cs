namespace Conduct.App.Platform.Files;

/// <summary>How programs begin.</summary>
internal static class ProgramSignatures
{
    private static readonly byte[][] Marks =
    [
        [0x7F, (byte)'E', (byte)'L', (byte)'F'],
        [0xCA, 0xFE, 0xBA, 0xBE],
        [0xFE, 0xED, 0xFA, 0xCE],
        [0xFE, 0xED, 0xFA, 0xCF],
        [0xCE, 0xFA, 0xED, 0xFE],
        [0xCF, 0xFA, 0xED, 0xFE],
        [0x00, (byte)'a', (byte)'s', (byte)'m'],
        [(byte)'d', (byte)'e', (byte)'x', (byte)'\n'],
        [0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00],
    ];

    /// <summary>ELF, Java, Mach-O, WebAssembly, Dalvik, Windows link, Windows and DOS programs, scripts with an interpreter line.</summary>
    public static bool Match(ReadOnlySpan<byte> start)
    {
        foreach (var mark in Marks)
        {
            if (start.StartsWith(mark))
            {
                return true;
            }
        }

        // A text may begin with the letters MZ, but holds no zero byte.
        return (start.StartsWith("MZ"u8) && start.Contains((byte)0)) || (start.StartsWith("#!"u8) && !start.StartsWith("#!AMR"u8));
    }
}
