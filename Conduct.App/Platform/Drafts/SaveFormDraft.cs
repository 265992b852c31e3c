using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Platform.Drafts;

/// <summary>Runs by itself while somebody writes.</summary>
/// <param name="Key">Which form and what it is about.</param>
/// <param name="Content">JSON of the form's own shape.</param>
public sealed record SaveFormDraft(string Key, string Content) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class SaveFormDraftHandler(ConductDb db, TimeProvider clock) : ICommandHandler<SaveFormDraft>
{
    public async Task HandleAsync(SaveFormDraft command, Actor by, CancellationToken ct)
    {
        Rule.Require(command.Content.Length <= FormDraft.ContentMaxLength, KernelRules.TextTooLong, FormDraft.ContentMaxLength);
        var draft = await db.FormDrafts.FindAsync([by.AccountId, command.Key], ct);
        if (draft is null)
        {
            db.Add(new FormDraft { AccountId = by.AccountId, Key = command.Key, Content = command.Content, SavedAt = clock.GetUtcNow() });
            return;
        }

        (draft.Content, draft.SavedAt) = (command.Content, clock.GetUtcNow());
    }
}
