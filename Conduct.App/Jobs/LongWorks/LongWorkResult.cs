namespace Conduct.App.Jobs.LongWorks;

/// <summary>What came of a long work.</summary>
public abstract record LongWorkResult
{
    private LongWorkResult()
    {
    }

    /// <param name="Text">In the person's language; no names.</param>
    public sealed record Told(string Text) : LongWorkResult;

    /// <param name="Content">Taken over, from its beginning.</param>
    /// <param name="Name">Under which it is saved.</param>
    /// <param name="Record">For <see cref="LongWorkKind.RecordTakingAsync"/>.</param>
    public sealed record File(Stream Content, string Name, string? Record) : LongWorkResult;
}
