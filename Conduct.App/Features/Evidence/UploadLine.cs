namespace Conduct.App.Features.Evidence;

/// <summary>A file on its way, or one that was not taken.</summary>
public sealed record UploadLine(int Number, string FileName, long SizeBytes)
{
    public int Percent { get; init; }

    /// <summary>Why it was not taken.</summary>
    public string? Refusal { get; init; }
}
