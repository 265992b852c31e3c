namespace Conduct.App.Platform.Drafts;

/// <summary>What an account has half written in a form that has no aggregate yet; on the server, so that it outlives browser and circuit.</summary>
public sealed class FormDraft
{
    public const int KeyMaxLength = 100;
    public const int ContentMaxLength = 40_000;

    public Guid AccountId { get; init; }

    /// <summary>Which form and what it is about, such as <c>penalty/…</c>.</summary>
    public required string Key { get; init; }

    /// <summary>JSON of the form's own shape.</summary>
    public required string Content { get; set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset SavedAt { get; set; }
}
