namespace Conduct.App.Jobs.LongWorks;

/// <summary>How a long work ended, as its row keeps it.</summary>
public sealed record LongWorkEnd(LongWorkState State, long Done = 0, long? Total = null)
{
    public string? Said { get; init; }

    public string? Reference { get; init; }

    public string? FileName { get; init; }

    public string? FileSha256 { get; init; }

    public string? Record { get; init; }

    /// <summary>With a reason that the person reads.</summary>
    public static LongWorkEnd Refused(string why) => new(LongWorkState.Failed) { Said = why.Length <= LongWork.TextMaxLength ? why : why[..LongWork.TextMaxLength] };

    /// <param name="reference">Stands in the log beside the error.</param>
    public static LongWorkEnd Broken(string reference) => new(LongWorkState.Failed) { Reference = reference };
}
