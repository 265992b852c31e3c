namespace Conduct.Domain.Reports;

/// <summary>What a file may still tell of where it comes from, after what can be taken out has been.</summary>
public enum FileTraces
{
    /// <summary>Place, device and times were taken out; what the picture shows remains.</summary>
    Removed,

    /// <summary>A picture of a kind we do not clean: place, device and time may stand in it.</summary>
    Picture,

    /// <summary>A document: author, firm, changes and times may stand in it.</summary>
    Document,

    /// <summary>Sound or film: voice, device, place and time may stand in it.</summary>
    Recording,

    /// <summary>An archive or mail: what it holds was not looked at.</summary>
    Container,

    /// <summary>Plain text: nothing beside what is written.</summary>
    Nothing,
}

/// <summary>A file that came with a report. It loses its name, which often tells who made it.</summary>
public sealed class ReportFile
{
    public const int MaxBytes = 10 * 1024 * 1024;
    public const int MostOfAReport = 20;

    private ReportFile()
    {
    }

    internal ReportFile(Guid reportId, int number, SentFile file, DateOnly on)
    {
        (Id, ReportId, Number, On) = (file.Id, reportId, number, on);
        (Extension, Sha256, SizeBytes, ContentType, Traces) = (file.Extension, file.Sha256, file.SizeBytes, file.ContentType, file.Traces);
    }

    public Guid Id { get; private set; }

    public Guid ReportId { get; private set; }

    /// <summary>From 1; with the extension it is all the name it has.</summary>
    public int Number { get; private set; }

    public string Extension { get; private set; } = "";

    /// <summary>Its address in the vault.</summary>
    public string Sha256 { get; private set; } = "";

    public long SizeBytes { get; private set; }

    public string ContentType { get; private set; } = "";

    public FileTraces Traces { get; private set; }

    public DateOnly On { get; private set; }
}

/// <summary>A file as it lies in the vault, before it belongs to a report.</summary>
/// <param name="Extension">Lower case, with the dot.</param>
public sealed record SentFile(Guid Id, string Extension, string Sha256, long SizeBytes, string ContentType, FileTraces Traces);
