using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Shell.Words;

/// <summary>Keeps words that an address then names by their id; the same words of the same account are kept once.</summary>
public sealed record StoreText(Guid Id, string Text) : ICommand
{
    /// <summary>There are no words.</summary>
    public const string TextMissing = "Words.TextMissing";

    public static Permission Requires => Permission.OwnFile;
}

public sealed class StoreTextHandler(ConductDb db, TimeProvider clock) : ICommandHandler<StoreText>
{
    public async Task HandleAsync(StoreText command, Actor actor, CancellationToken ct)
    {
        var text = Rule.RequireText(command.Text, StoredText.MaxLength, StoreText.TextMissing);
        if (!await db.Set<StoredText>().AnyAsync(kept => kept.AccountId == actor.AccountId && kept.Text == text, ct))
        {
            db.Add(new StoredText { Id = command.Id, AccountId = actor.AccountId, Text = text, KeptAt = clock.GetUtcNow() });
        }
    }
}
