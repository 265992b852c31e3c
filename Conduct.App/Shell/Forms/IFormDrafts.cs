using Conduct.App.Platform.Commands;

namespace Conduct.App.Shell.Forms;

/// <summary>The half-written forms of the account behind this circuit.</summary>
public interface IFormDrafts
{
    /// <returns>Whose they are; null when nobody is signed in.</returns>
    Task<Guid?> AccountAsync();

    Task<DraftText?> ReadAsync(string key, CancellationToken ct);

    /// <param name="key">Which form and what it is about.</param>
    /// <param name="content">JSON of the form.</param>
    /// <param name="basis">Names the draft that the form is built on; empty for none.</param>
    Task<Outcome> SaveAsync(string key, string content, string basis);

    Task DropAsync(string key);
}

/// <param name="Content">JSON of the form.</param>
/// <param name="SavedAt">When, in the organisation's zone.</param>
public sealed record DraftText(string Content, DateTime SavedAt);
