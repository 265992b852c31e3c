using Conduct.Domain.Kernel;

namespace Conduct.App.Platform.Commands;

/// <summary>Loads what the command names through the row access of the actor and calls the aggregate; it saves nothing itself.</summary>
/// <typeparam name="TCommand">The command it carries out.</typeparam>
public interface ICommandHandler<in TCommand>
    where TCommand : ICommand
{
    /// <exception cref="RuleBrokenException">A named rule refuses.</exception>
    /// <exception cref="NotFoundException">What the command names does not exist for this actor.</exception>
    /// <exception cref="ConflictException">It has changed since the page showed it.</exception>
    Task HandleAsync(TCommand command, Actor actor, CancellationToken ct);
}
