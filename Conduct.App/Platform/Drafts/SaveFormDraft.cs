using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Platform.Drafts;

/// <summary>Runs by itself while somebody writes.</summary>
/// <param name="Key">Which form and what it is about.</param>
/// <param name="Content">JSON of the form's own shape.</param>
/// <param name="Basis">Fingerprint of the draft that the form is built on, empty for none; null replaces whatever is kept.</param>
public sealed record SaveFormDraft(string Key, string Content, string? Basis = null) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class SaveFormDraftHandler(ConductDb db, TimeProvider clock) : ICommandHandler<SaveFormDraft>
{
    /// <exception cref="ConflictException">Another window has saved something else meanwhile.</exception>
    public async Task HandleAsync(SaveFormDraft command, Actor actor, CancellationToken ct)
    {
        Rule.Require(command.Content.Length <= FormDraft.ContentMaxLength, KernelRules.TextTooLong, FormDraft.ContentMaxLength);
        var draft = await db.FormDrafts.FindAsync([actor.AccountId, command.Key], ct);
        if (draft is null)
        {
            db.Add(new FormDraft { AccountId = actor.AccountId, Key = command.Key, Content = command.Content, SavedAt = clock.GetUtcNow() });
            return;
        }

        if (command.Basis is { } basis && draft.Content != command.Content && FormDraft.FingerprintOf(draft.Content) != basis)
        {
            throw new ConflictException(nameof(FormDraft));
        }

        (draft.Content, draft.SavedAt) = (command.Content, clock.GetUtcNow());
    }
}

/// <summary>The form was sent or discarded.</summary>
public sealed record DropFormDraft(string Key) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class DropFormDraftHandler(ConductDb db) : ICommandHandler<DropFormDraft>
{
    public Task HandleAsync(DropFormDraft command, Actor actor, CancellationToken ct) => db.DropDraftAsync(actor, command.Key, ct);
}
