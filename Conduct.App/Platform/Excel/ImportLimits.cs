namespace Conduct.App.Platform.Excel;

/// <summary>What an import takes at most, so that no upload can exhaust the server.</summary>
public sealed record ImportLimits
{
    /// <summary>Bytes of the file.</summary>
    public long MaxBytes { get; init; } = 50 * 1024 * 1024;

    /// <summary>Bytes of all parts once unpacked, counted while unpacking and not as the file declares them.</summary>
    public long MaxUnpackedBytes { get; init; } = 400 * 1024 * 1024;

    /// <summary>Filled rows of a sheet below its header.</summary>
    public int MaxRows { get; init; } = 100_000;

    /// <summary>Number of the last row that may hold anything: rows left empty between others count as work too.</summary>
    public int MaxRowNumber { get; init; } = 200_000;

    /// <summary>Columns that are looked at, from the first; no import knows as many.</summary>
    public int MaxColumns { get; init; } = 256;
}
