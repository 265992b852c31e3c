using System.Text.Encodings.Web;
using System.Text.Json;

namespace Conduct.App.Features.Organisation.ImportRoster;

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

    public static string Write(RosterFile file) => JsonSerializer.Serialize(file, Options);

    public RosterFile Read() => JsonSerializer.Deserialize<RosterFile>(Content, Options)!;
}
