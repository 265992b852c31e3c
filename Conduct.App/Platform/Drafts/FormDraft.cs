using System.Security.Cryptography;
using System.Text;

namespace Conduct.App.Platform.Drafts;

/// <summary>What an account has half written in a form that has no aggregate yet; on the server, so that it outlives browser and circuit.</summary>
public sealed class FormDraft
{
    public const int KeyMaxLength = 100;
    /// <summary>A course with its text in both languages and its questions.</summary>
    public const int ContentMaxLength = 300_000;

    public Guid AccountId { get; init; }

    /// <summary>Which form and what it is about, such as <c>penalty/…</c>.</summary>
    public required string Key { get; init; }

    /// <summary>JSON of the form's own shape.</summary>
    public required string Content { get; set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset SavedAt { get; set; }

    /// <summary>Names a content, so that a window can say on which one it builds.</summary>
    public static string FingerprintOf(string content) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(content)), 0, 16);
}
