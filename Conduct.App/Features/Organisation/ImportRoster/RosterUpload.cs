using System.Text.Encodings.Web;
using System.Text.Json;
using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Organisation;

/// <summary>
/// The roster an account has uploaded and not yet applied: in the database, so that another node or a restarted one can apply it.
/// A new upload takes its place.
/// </summary>
public sealed class RosterUpload
{
    public const int FileNameMaxLength = 260;

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Guid AccountId { get; init; }

    /// <summary>Different for each upload.</summary>
    public Guid Id { get; set; }

    public required string FileName { get; set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset UploadedAt { get; set; }

    /// <summary>JSON of the <see cref="RosterFile"/>.</summary>
    public required string Content { get; set; }

    /// <summary>What the audit entry of its import is about.</summary>
    public static string TargetOf(Guid id) => $"{nameof(RosterUpload)}/{id}";

    public static string Write(RosterFile file) => JsonSerializer.Serialize(file, Options);

    public RosterFile Read() => JsonSerializer.Deserialize<RosterFile>(Content, Options)!;
}

internal static class RosterUploads
{
    /// <summary>The actor's own upload, as the page showed it.</summary>
    /// <exception cref="NotFoundException">The account has no upload, as after applying it in another window.</exception>
    /// <exception cref="ConflictException">Another file has taken its place.</exception>
    public static async Task<RosterUpload> GetUploadAsync(this ConductDb db, Guid uploadId, Actor actor, CancellationToken ct)
    {
        var upload = await db.Set<RosterUpload>().FindAsync([actor.AccountId], ct) ?? throw new NotFoundException(nameof(RosterUpload));
        return upload.Id == uploadId ? upload : throw new ConflictException(nameof(RosterUpload));
    }
}
