using Conduct.Domain.Kernel;

namespace Conduct.Domain.Cases;

public sealed class EvidenceItem
{
    public const int FileNameMaxLength = 200;
    public const int SourceMaxLength = 200;
    public const long MaxBytes = 25 * 1024 * 1024;

    private EvidenceItem()
    {
    }

    internal EvidenceItem(Guid id, Guid caseFileId, EvidenceFile file, string? source, Signature added)
    {
        (Id, CaseFileId, Added) = (id, caseFileId, added);
        FileName = Rule.RequireText(file.FileName, FileNameMaxLength, CaseRules.EvidenceNameMissing);
        (Sha256, SizeBytes, ContentType) = (file.Sha256, file.SizeBytes, file.ContentType);
        if (!string.IsNullOrWhiteSpace(source))
        {
            NameSource(source);
        }

        Rule.Require(file.SizeBytes is > 0 and <= MaxBytes, CaseRules.EvidenceSize, MaxBytes / 1024 / 1024);
    }

    public Guid Id { get; private set; }

    public Guid CaseFileId { get; private set; }

    public string FileName { get; private set; } = "";

    /// <summary>SHA-256 of the plain bytes, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; private set; } = "";

    public long SizeBytes { get; private set; }

    public string ContentType { get; private set; } = "";

    /// <summary>Where it comes from, in the officer's words.</summary>
    public string? Source { get; private set; }

    public Signature Added { get; private set; } = null!;

    internal void NameSource(string? source) => Source = Rule.RequireText(source, SourceMaxLength, CaseRules.EvidenceSourceMissing);
}

public sealed record EvidenceFile(string FileName, string Sha256, long SizeBytes, string ContentType);
