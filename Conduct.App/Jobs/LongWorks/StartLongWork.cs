using System.Globalization;
using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Jobs.LongWorks;

/// <summary>Asks for a long work; when the same is open already, nothing happens. Sent by <see cref="LongWorkDesk"/>.</summary>
/// <param name="Id">New.</param>
/// <param name="Kind">Whose permission the actor must hold besides.</param>
/// <param name="Request">JSON.</param>
public sealed record StartLongWork(Guid Id, string Kind, string Request) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class StartLongWorkHandler(ConductDb db, LongWorkKinds kinds, OrganisationClock clock) : ICommandHandler<StartLongWork>
{
    public async Task HandleAsync(StartLongWork command, Actor actor, CancellationToken ct)
    {
        if (kinds.Find(command.Kind) is not { } kind || !actor.Has(kind.Requires))
        {
            throw new NotFoundException(nameof(LongWorkKind));
        }

        var key = ContentHash.Of(command.Request);
        if (!await db.LongWorks.AnyAsync(row => row.AccountId == actor.AccountId && row.Kind == kind.Code && row.Key == key && row.EndedAt == null, ct))
        {
            db.LongWorks.Add(new()
            {
                Id = command.Id,
                Kind = kind.Code,
                AccountId = actor.AccountId,
                Request = command.Request,
                Key = key,
                Culture = CultureInfo.CurrentUICulture.Name,
                CreatedAt = clock.Now,
                AliveAt = clock.Now,
            });
        }
    }
}
