using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Register.DeleteView;

public sealed record DeleteView(Guid Id) : ICommand
{
    public static Permission Requires => Permission.ReadRegister;
}

public sealed class DeleteViewHandler(ConductDb db) : ICommandHandler<DeleteView>
{
    public async Task HandleAsync(DeleteView command, Actor by, CancellationToken ct) =>
        db.Remove(await db.SavedViews.SingleOrDefaultAsync(view => view.Id == command.Id && view.AccountId == by.AccountId, ct)
            ?? throw new NotFoundException(nameof(DeleteView)));
}
