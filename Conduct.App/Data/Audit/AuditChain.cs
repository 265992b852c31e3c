using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Conduct.App.Data.Disk;
using Conduct.Domain.Kernel;

namespace Conduct.App.Data.Audit;

/// <summary>
/// Links entries by HMAC-SHA-256: each hash covers the entry and the hash before it. The key comes from the vault key and lies outside the database, so that whoever can write there
/// can neither write the chain anew nor add to it.
/// </summary>
public sealed class AuditChain(VaultKey vault)
{
    private readonly Lazy<byte[]> _key = new(() => vault.For("audit"));

    private const int UsualLength = 4096;
    private static readonly JsonWriterOptions Canonical = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    // A chain is verified and loaded by the million.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _canonical;

    /// <summary>Makes the next entry and moves the head on to it.</summary>
    public AuditEntry Append(AuditHead head, AuditNote note)
    {
        var entry = Link(head, note);
        (head.Count, head.Hash) = (entry.Seq, entry.Hash);
        return entry;
    }

    /// <summary>The hash an untouched entry has.</summary>
    public string HashOf(AuditEntry entry) => HashOf(
        entry.PreviousHash, entry.Seq, entry.At, entry.AccountId, entry.EmployeeId, entry.ActorName, entry.Kind,
        entry.CaseFileId, entry.SubjectId, entry.OpenToSubject, entry.Target, entry.Reason, entry.DetailsHash);

    private AuditEntry Link(AuditHead head, AuditNote note)
    {
        var seq = head.Count + 1;
        var at = WholeMicroseconds(note.At);
        var detailsHash = ContentHash.Of(note.Details);
        return new AuditEntry
        {
            Seq = seq,
            At = at,
            AccountId = note.AccountId,
            EmployeeId = note.EmployeeId,
            ActorName = note.ActorName,
            Kind = note.Kind,
            CaseFileId = note.CaseFileId,
            SubjectId = note.SubjectId,
            OpenToSubject = note.OpenToSubject,
            Target = note.Target,
            Reason = note.Reason,
            Details = note.Details,
            DetailsHash = detailsHash,
            PreviousHash = head.Hash,
            Hash = HashOf(
                head.Hash, seq, at, note.AccountId, note.EmployeeId, note.ActorName, note.Kind,
                note.CaseFileId, note.SubjectId, note.OpenToSubject, note.Target, note.Reason, detailsHash),
        };
    }

    // A JSON array keeps the parts apart whatever they contain.
    private string HashOf(
        string previous, long seq, DateTimeOffset at, Guid account, Guid? employee, string actor, string kind,
        Guid? caseFile, Guid? subject, bool open, string? target, string? reason, string details)
    {
        var canonical = _canonical ??= new(UsualLength);
        canonical.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(canonical, Canonical))
        {
            json.WriteStartArray();
            json.WriteStringValue(previous);
            json.WriteStringValue(seq.ToString(CultureInfo.InvariantCulture));
            json.WriteStringValue(at.UtcTicks.ToString(CultureInfo.InvariantCulture));
            json.WriteStringValue(account);
            Write(json, employee);
            json.WriteStringValue(actor);
            json.WriteStringValue(kind);
            Write(json, caseFile);
            Write(json, subject);
            json.WriteStringValue(open ? "open" : "closed");
            json.WriteStringValue(target);
            json.WriteStringValue(reason);
            json.WriteStringValue(details);
            json.WriteEndArray();
        }

        return Convert.ToHexStringLower(HMACSHA256.HashData(_key.Value, canonical.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter json, Guid? id)
    {
        if (id is { } value)
        {
            json.WriteStringValue(value);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static DateTimeOffset WholeMicroseconds(DateTimeOffset at) =>
        new(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
}
