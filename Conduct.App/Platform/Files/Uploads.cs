using System.Globalization;
using Conduct.App.Data.Disk;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Cases;

namespace Conduct.App.Platform.Files;

/// <summary>How a file comes to an endpoint, as its body, and what is answered. Every answer has a body: an empty one would be answered by a page instead.</summary>
public static class Uploads
{
    /// <summary>The file's name, percent-encoded UTF-8; a header, because names do not belong into addresses.</summary>
    public const string NameHeader = "X-File-Name";

    /// <summary>A path is no part of a name, whatever a client sends.</summary>
    public static string NameOf(HttpRequest request)
    {
        var sent = Uri.UnescapeDataString(request.Headers[NameHeader].ToString()).Split('/', '\\')[^1];
        return FileNames.Plain(sent);
    }

    /// <summary>Writes the body into the vault; what says that it is too large is not even read.</summary>
    public static async Task<VaultWrite> ReceiveAsync(this FileVault vault, HttpRequest request, string name, CancellationToken ct)
    {
        if (request.ContentLength > EvidenceItem.MaxBytes)
        {
            return new VaultWrite(null, new(FileRefusalCode.TooLarge, (EvidenceItem.MaxBytes / 1024 / 1024).ToString(CultureInfo.CurrentCulture)));
        }

        try
        {
            return await vault.WriteAsync(request.Body, name, ct);
        }
        catch (IOException full) when (StorageFull.Explains(full))
        {
            return new VaultWrite(null, new(FileRefusalCode.NoRoom));
        }
    }

    /// <summary>What became of the command that takes the file.</summary>
    public static IResult Answer(Outcome outcome) => outcome switch
    {
        Outcome.Done => Results.Json(new { done = true }),
        Outcome.Forbidden => Refusal(StatusCodes.Status403Forbidden, DomainTexts.Of(outcome)),
        Outcome.NotFound => Refusal(StatusCodes.Status404NotFound, DomainTexts.Of(outcome)),
        Outcome.Changed => Refusal(StatusCodes.Status409Conflict, DomainTexts.Of(outcome)),
        Outcome.NoRoom => Refusal(StatusCodes.Status507InsufficientStorage, DomainTexts.Of(outcome)),
        _ => Refusal(StatusCodes.Status422UnprocessableEntity, DomainTexts.Of(outcome)),
    };

    /// <summary>Why the vault did not keep it.</summary>
    public static IResult Answer(FileRefusal refusal) =>
        Refusal(
        refusal.Code switch
        {
            FileRefusalCode.TooLarge => StatusCodes.Status413PayloadTooLarge,
            FileRefusalCode.NoRoom => StatusCodes.Status507InsufficientStorage,
            FileRefusalCode.Empty or FileRefusalCode.Executable or FileRefusalCode.ActiveContent or FileRefusalCode.MacroFile or FileRefusalCode.Encrypted
                or FileRefusalCode.TypeNotAllowed or FileRefusalCode.TypeMismatch or FileRefusalCode.Damaged => StatusCodes.Status415UnsupportedMediaType,
        },
        refusal.Reason);

    private static IResult Refusal(int status, string reason) => Results.Json(new { reason }, statusCode: status);
}
