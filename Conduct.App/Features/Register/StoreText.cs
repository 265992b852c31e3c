using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Register;

/// <summary>Keeps words that an address then names by their id; the same words of the same account are kept once.</summary>
public sealed record StoreText(Guid Id, string Text) : ICommand
{
    public static Permission Requires => Permission.ReadRegister;
}

public sealed class StoreTextHandler(ConductDb db, TimeProvider clock) : ICommandHandler<StoreText>
{
    public async Task HandleAsync(StoreText command, Actor actor, CancellationToken ct)
    {
        var text = Rule.RequireText(command.Text, StoredText.MaxLength, RegisterRules.TextMissing);
        if (!await db.StoredTexts.AnyAsync(kept => kept.AccountId == actor.AccountId && kept.Text == text, ct))
        {
            db.Add(new StoredText { Id = command.Id, AccountId = actor.AccountId, Text = text, KeptAt = clock.GetUtcNow() });
        }
    }
}
