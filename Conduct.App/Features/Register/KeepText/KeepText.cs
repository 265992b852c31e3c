using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Register.KeepText;

/// <summary>Keeps words that an address then names by their id; the same words of the same account are kept once.</summary>
public sealed record KeepText(Guid Id, string Text) : ICommand
{
    public static Permission Requires => Permission.ReadRegister;
}

public sealed class KeepTextHandler(ConductDb db, TimeProvider clock) : ICommandHandler<KeepText>
{
    public async Task HandleAsync(KeepText command, Actor by, CancellationToken ct)
    {
        var text = Rule.RequireText(command.Text, KeptText.MaxLength, RegisterRules.TextMissing);
        if (!await db.KeptTexts.AnyAsync(kept => kept.AccountId == by.AccountId && kept.Text == text, ct))
        {
            db.Add(new KeptText { Id = command.Id, AccountId = by.AccountId, Text = text, KeptAt = clock.GetUtcNow() });
        }
    }
}
