using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Register;

/// <summary>Keeps the register as it is filtered, sorted and laid out under a name; a view of that name is replaced.</summary>
public sealed record SaveView(Guid Id, string Name, RegisterAddress Address, bool IsDefault) : ICommand
{
    public static Permission Requires => Permission.ReadRegister;
}

public sealed class SaveViewHandler(ConductDb db) : ICommandHandler<SaveView>
{
    public async Task HandleAsync(SaveView command, Actor actor, CancellationToken ct)
    {
        var name = Rule.RequireText(command.Name, SavedView.NameMaxLength, RegisterRules.ViewNameMissing);
        var own = await db.SavedViews.Where(view => view.AccountId == actor.AccountId && view.Page == RegisterViewsQuery.Page).ToListAsync(ct);
        var saved = own.Find(view => view.Name == name);
        if (saved is null)
        {
            saved = new SavedView { Id = command.Id, AccountId = actor.AccountId, Page = RegisterViewsQuery.Page, Name = name, Query = "" };
            db.Add(saved);
        }

        saved.Query = (command.Address with { Page = command.Address.Page with { Number = 1 } }).ToQuery();
        own.ForEach(view => view.IsDefault &= !command.IsDefault);
        saved.IsDefault = command.IsDefault;
    }
}

public sealed record DeleteView(Guid Id) : ICommand
{
    public static Permission Requires => Permission.ReadRegister;
}

public sealed class DeleteViewHandler(ConductDb db) : ICommandHandler<DeleteView>
{
    public async Task HandleAsync(DeleteView command, Actor actor, CancellationToken ct) =>
        db.Remove(await db.SavedViews.SingleOrDefaultAsync(view => view.Id == command.Id && view.AccountId == actor.AccountId, ct)
            ?? throw new NotFoundException(nameof(DeleteView)));
}
