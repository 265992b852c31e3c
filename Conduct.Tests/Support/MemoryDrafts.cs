using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Drafts;
using Conduct.App.Shell.Forms;

namespace Conduct.Tests.Support;

/// <summary>Drafts for components that are tested without a database.</summary>
public sealed class MemoryDrafts : IFormDrafts
{
    public Dictionary<string, string> Kept { get; } = [];

    /// <summary>In place of saving, as when the database cannot be reached.</summary>
    public Outcome? Answer { get; set; }

    public Task<Guid?> AccountAsync() => Task.FromResult<Guid?>(Guid.Empty);

    public Task<DraftText?> ReadAsync(string key, CancellationToken ct) =>
        Task.FromResult(Kept.TryGetValue(key, out var content) ? new DraftText(content, new DateTime(2026, 3, 9, 9, 30, 0)) : null);

    public Task<Outcome> SaveAsync(string key, string content, string basis)
    {
        if (Answer is not null)
        {
            return Task.FromResult(Answer);
        }

        if (Kept.TryGetValue(key, out var stored) && stored != content && FormDraft.FingerprintOf(stored) != basis)
        {
            return Task.FromResult<Outcome>(new Outcome.Changed());
        }

        Kept[key] = content;
        return Task.FromResult<Outcome>(new Outcome.Done());
    }

    public Task DropAsync(string key)
    {
        Kept.Remove(key);
        return Task.CompletedTask;
    }
}
