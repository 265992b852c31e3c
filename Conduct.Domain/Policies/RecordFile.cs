namespace Conduct.Domain.Policies;

/// <summary>A file that proves a discussion or publication: minutes, a list of who was there, a photograph of the posting. It lies in the vault.</summary>
/// <param name="Sha256">What it holds; its address in the vault.</param>
/// <param name="Size">In bytes.</param>
public sealed record RecordFile(string FileName, string Sha256, long Size, string ContentType)
{
    public const int FileNameMaxLength = 200;
    public const int MostFiles = 20;
}
