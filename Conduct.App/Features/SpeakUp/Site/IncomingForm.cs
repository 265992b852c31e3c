using System.Text;
using Conduct.App.Platform.Files;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Conduct.App.Features.SpeakUp;

/// <summary>
/// A form of the site as it comes in, read piece by piece: a file goes cleaned and sealed into the vault, and never lies open on the disk, as it would between the
/// hands of the framework. Its name is not even looked at.
/// </summary>
public sealed class IncomingForm
{
    /// <summary>Of one form, files and all.</summary>
    public const long MaxBytes = 32 * 1024 * 1024;

    /// <summary>Files of one form.</summary>
    public const int MostFiles = 5;

    private const int FieldBytes = 64 * 1024;
    private const int MostParts = 30;

    private readonly Dictionary<string, string> _fields = [];
    private readonly List<SentFile> _files = [];
    private readonly List<string> _refused = [];

    public IReadOnlyList<SentFile> Files => _files;

    /// <summary>Why files were not taken, in the reader's language.</summary>
    public IReadOnlyList<string> Refused => _refused;

    /// <summary>Whether files came before anybody was to bring any: they were not read.</summary>
    public bool FilesLeft { get; private set; }

    public string this[string name] => _fields.GetValueOrDefault(name, "").ReplaceLineEndings("\n").Trim();

    /// <param name="request">Its fields stand before its files.</param>
    /// <param name="vault">Where the files go.</param>
    /// <param name="takesFiles">Asked once before the first file is read.</param>
    /// <param name="ct">Ends with the request.</param>
    /// <exception cref="InvalidDataException">It is no form, or larger than a form may be.</exception>
    public static async Task<IncomingForm> ReadAsync(HttpRequest request, FileVault vault, Func<IncomingForm, Task<bool>> takesFiles, CancellationToken ct)
    {
        var boundary = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? HeaderUtilities.RemoveQuotes(type.Boundary).Value : null;
        var form = new IncomingForm();
        var reader = new MultipartReader(boundary is { Length: > 0 and < 100 } ? boundary : throw new InvalidDataException("no form"), request.Body) { BodyLengthLimit = ReportFile.MaxBytes + 1 };
        bool? takes = null;
        for (var parts = 0; await reader.ReadNextSectionAsync(ct) is { } section; parts++)
        {
            if (parts == MostParts || !ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var part))
            {
                throw new InvalidDataException("more, or other, parts than a form has");
            }

            if (!part.IsFileDisposition())
            {
                form._fields[HeaderUtilities.RemoveQuotes(part.Name).Value ?? ""] = Encoding.UTF8.GetString(await ReadAsync(section.Body, FieldBytes, ct));
            }
            else if (Ending(part) is { Length: > 0 } ending)
            {
                if (!(takes ??= await takesFiles(form)))
                {
                    form.FilesLeft = true;
                    return form;
                }

                await form.TakeAsync(await ReadAsync(section.Body, ReportFile.MaxBytes, ct), ending, vault, ct);
            }
        }

        return form;
    }

    // No ending, no file: browsers send an empty part where none was chosen.
    private static string Ending(ContentDispositionHeaderValue part) =>
        Path.GetExtension(HeaderUtilities.RemoveQuotes(part.FileNameStar.HasValue ? part.FileNameStar : part.FileName).Value ?? "").ToLowerInvariant();

    private static async Task<byte[]> ReadAsync(Stream body, int most, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await body.ReadAsync(buffer, ct)) > 0;)
        {
            await bytes.WriteAsync(buffer.AsMemory(0, read), ct);
            if (bytes.Length > most)
            {
                throw new InvalidDataException("longer than it may be");
            }
        }

        return bytes.ToArray();
    }

    private async Task TakeAsync(byte[] content, string ending, FileVault vault, CancellationToken ct)
    {
        if (_files.Count == MostFiles)
        {
            _refused.Add(SpeakUpTexts.TooManyFiles);
            return;
        }

        using var clean = new MemoryStream(FileCleaning.Clean(content, out var cleaned));
        var written = await vault.WriteAsync(clean, $"file{ending}", ct);
        if (written.File is { } file)
        {
            _files.Add(new SentFile(NewId.Next(), file.Type.Extensions[0], file.Sha256, file.Size, file.Type.MediaType, FileCleaning.TracesOf(file.Type.Kind, cleaned)));
        }
        else
        {
            _refused.Add(written.Refusal!.Reason);
        }
    }
}
