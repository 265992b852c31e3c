using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Conduct.App.Data.Disk;
using Conduct.App.Platform.Files;
using Conduct.Domain.Reports;

namespace Conduct.App.Features.SpeakUp;

/// <summary>What is made of secrets of reporters, with the key that lies outside the database.</summary>
public sealed class ReportSecrets(ReportKey key)
{
    /// <summary>
    /// A report is found by its code alone, so the salt is one for all, and secret: who has the database and not the key cannot try a single code. Who has
    /// both pays these rounds for each of 10^16 codes, 2·10^21 runs of SHA-256; a card that does 10^10 a second tries them all in 6,000 years, and needs
    /// years to meet one of a thousand reports. For us it is some hundredths of a second an attempt.
    /// </summary>
    public const int Rounds = 100_000;

    // Made when the first one comes: whoever never gets a report has no key either.
    private readonly Lazy<byte[]> _salt = new(() => key.For("report codes"));
    private readonly Lazy<byte[]> _identities = new(() => key.For("reporters"));
    private readonly Lazy<byte[]> _people = new(() => key.For("protected people"));

    /// <summary>What is kept of a code: PBKDF2 with SHA-256 (RFC 8018), 64 hexadecimal digits.</summary>
    public string KeyOf(ReportCode code) =>
        Convert.ToHexStringLower(Rfc2898DeriveBytes.Pbkdf2(code.Digits, _salt.Value, Rounds, HashAlgorithmName.SHA256, SHA256.HashSizeInBytes));

    /// <summary>What is kept of somebody who is protected: nobody can go through the staff with it who has not the key.</summary>
    public string KeyOf(Guid employeeId) => Convert.ToHexStringLower(HMACSHA256.HashData(_people.Value, employeeId.ToByteArray()));

    public string Seal(Guid reportId, ReporterIdentity identity) =>
        Convert.ToBase64String(SealedBytes.Seal(_identities.Value, Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new Envelope(reportId, identity)))));

    /// <exception cref="VaultDamagedException">Sealed under another key, or that of another report.</exception>
    public ReporterIdentity Open(Guid reportId, string sealedIdentity)
    {
        var envelope = JsonSerializer.Deserialize<Envelope>(SealedBytes.Open(_identities.Value, Convert.FromBase64String(sealedIdentity)))!;
        return envelope.ReportId == reportId ? envelope.Identity : throw new VaultDamagedException();
    }

    private sealed record Envelope(Guid ReportId, ReporterIdentity Identity);
}

/// <param name="Name">As they wrote it.</param>
/// <param name="Contact">A way to reach them; may be empty.</param>
public sealed record ReporterIdentity(string Name, string Contact)
{
    public const int NameMaxLength = 60;
    public const int ContactMaxLength = 200;

    // Stays out of whatever prints it.
    public override string ToString() => nameof(ReporterIdentity);
}
