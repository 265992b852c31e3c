using Conduct.App.Data;
using Conduct.App.Data.Disk;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Platform.Commands;

/// <summary>The one way to change anything: permission, fresh scope, one transaction, handler, commit, typed outcome.</summary>
public sealed class CommandRunner(IServiceScopeFactory scopes, IActorSource actors, CommitSignal signal, ILogger<CommandRunner> log)
{
    /// <summary>Runs the command as the account of this circuit, whose grants are read anew.</summary>
    public async Task<Outcome> RunAsync<TCommand>(TCommand command)
        where TCommand : ICommand =>
        await actors.FindAsync() is { } actor ? await RunAsync(command, actor) : new Outcome.Forbidden();

    /// <summary>Runs the command as the given actor: endpoints, jobs and the command line.</summary>
    /// <remarks>A command that has started takes no cancellation: a page that is left does not undo a click.</remarks>
    public async Task<Outcome> RunAsync<TCommand>(TCommand command, Actor actor)
        where TCommand : ICommand
    {
        if (!actor.Has(TCommand.Requires))
        {
            return new Outcome.Forbidden();
        }

        try
        {
            await HandleAsync(command, actor);
            return new Outcome.Done();
        }
        catch (RuleBrokenException broken)
        {
            return new Outcome.Refused(broken.Code, broken.Arguments);
        }
        catch (NotFoundException)
        {
            return new Outcome.NotFound();
        }
        catch (Exception conflict) when (conflict is ConflictException or DbUpdateConcurrencyException || DatabaseContention.Explains(conflict))
        {
            log.LogInformation("{Command} met a concurrent change: {Reason}", typeof(TCommand).Name, conflict.GetType().Name);
            return new Outcome.Changed();
        }
        catch (Exception full) when (StorageFull.Explains(full))
        {
            log.LogCritical("{Command} could not be saved: the disk is full", typeof(TCommand).Name);
            return new Outcome.NoRoom();
        }
        catch (Exception error)
        {
            log.LogError(error, "{Command} failed", typeof(TCommand).Name);
            throw;
        }
    }

    private async Task HandleAsync<TCommand>(TCommand command, Actor actor)
        where TCommand : ICommand
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConductDb>();
        var handler = scope.ServiceProvider.GetRequiredService<ICommandHandler<TCommand>>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await handler.HandleAsync(command, actor, CancellationToken.None);
        await db.CommitAsync();
        await transaction.CommitAsync();
        signal.Raise();
    }
}
